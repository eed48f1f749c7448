import type { GivenMetadata, MediaType, Source } from '@rapporteur/core/model/document';
import type { ByteReader } from './byte-reader.ts';

/** Something to be looked into: a file, what a server gave, a part of an archive. */
export interface Entry {
  /** What it is called: `crawl.warc.gz!https://…` for a part. */
  readonly input: string;
  /** What its ending is taken from. */
  readonly name: string;
  /** Its content, from the beginning; asked for once. */
  readonly open: () => AsyncIterable<Uint8Array> | Uint8Array;
  /** Where it is on disk, for formats that are read here and there. */
  readonly path?: string;
  /** As a server declares it. */
  readonly mediaType?: MediaType | null;
  readonly charset?: string | null;
  readonly given: GivenMetadata;
  readonly capturedAt?: string;
  readonly fetchedFrom?: string;
  /** How many archives and lists it lies in. */
  readonly depth: number;
  /** Asked for by name, so that it is read whatever it is; else what is not known is passed over. */
  readonly named: boolean;
}

/** An entry that is being read. */
export interface OpenEntry extends Entry {
  readonly reader: ByteReader;
}

/** The entry's bytes as a source to be read. */
export function sourceOf(entry: Entry, bytes: Uint8Array, mediaType: MediaType | null): Source {
  const { input, charset = null, given, capturedAt, fetchedFrom } = entry;
  return {
    input,
    bytes,
    mediaType,
    charset,
    given,
    ...(capturedAt !== undefined && { capturedAt }),
    ...(fetchedFrom !== undefined && { fetchedFrom }),
  };
}

/** What the user says of a whole archive, as far as it can be true of each of its parts. */
export function sharedGiven({ url: _, title: __, ...shared }: GivenMetadata): GivenMetadata {
  return shared;
}
