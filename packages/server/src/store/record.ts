import type { DocumentId, RevisionId } from '@rapporteur/core/model/ids';
import type { GivenMetadata, MediaType, ReadDocument } from '@rapporteur/core/model/document';

/** How an input is recognized before it is read. */
export interface KnownInput {
  /** As given. */
  readonly input: string;
  /** Absolute path or URL; null for what has no place of its own (`-`). */
  readonly location: string | null;
  readonly given: GivenMetadata;
  /** Of the bytes as captured, hexadecimal. */
  readonly sha256: string;
  /** When they were had from their publisher, where somebody says: an ISO 8601 instant. */
  readonly capturedAt: string | null;
}

/** Why nothing of a document's words was to be had: no page there, one without words, the beginning of them only. */
export const GONE_STATES = ['missing', 'emptied', 'stub'] as const;
export type GoneState = (typeof GONE_STATES)[number];

/** A capture of a document that did not have its words. */
export interface GoneRecord extends KnownInput {
  readonly state: Exclude<GoneState, 'stub'>;
  /** The address that was asked at last, or null. */
  readonly url: string | null;
  readonly status: number | null;
  /** What there was instead, or null. */
  readonly bytes: Uint8Array | null;
}

/** The text that was taken out of bytes without characters of their own, and by which extractor. */
export interface PackedExtract {
  readonly by: string;
  /** UTF-8. */
  readonly text: Packed;
  readonly sha256: string;
}

/** Bytes under raw DEFLATE, and how many they were. */
export interface Packed {
  readonly data: Uint8Array;
  readonly length: number;
}

/** A read document ready to be recorded: plain data that can cross to another thread. */
export interface DocumentRecord extends KnownInput, RecordedFacts {
  readonly mediaType: MediaType;
  readonly charset: string;
  /** As `Source` has it. */
  readonly partial: 'teaser' | null;
  /** Version of the stages that read it. */
  readonly reader: string;
  readonly textSha256: string;
  /** As `contentSha256` makes it. */
  readonly contentSha256: string;
  /** The page says that what it shows is not all that subscribers get. */
  readonly paywalled: boolean;
  /** Length of the text in code points. */
  readonly length: number;
  readonly packed: {
    readonly bytes: Packed;
    /** UTF-8. */
    readonly text: Packed;
    readonly toSource: Packed;
    readonly toBytes: Packed;
    /** Null where the bytes are text themselves: `toBytes` leads to them, else to this. */
    readonly extracted: PackedExtract | null;
  };
}

/** The layers that are recorded; tokens, blocks and names serve only while a document is read. */
export type RecordedFacts = Pick<
  ReadDocument,
  | 'text'
  | 'removed'
  | 'metadata'
  | 'passages'
  | 'sentences'
  | 'times'
  | 'entities'
  | 'mentions'
  | 'places'
  | 'figures'
  | 'statements'
  | 'events'
>;

/** What became of a document handed to the writer. */
export interface AddOutcome {
  /**
   * New document; bytes known already; new words of a known document; other bytes that say the same; a document whose
   * words were not there any more.
   */
  readonly kind: 'added' | 'unchanged' | 'revised' | 'recaptured' | 'gone';
  readonly document: DocumentId;
  /** The revision that these bytes are of; where the words were gone, the document's current one. */
  readonly revision: RevisionId;
  /** Whether this input is a new way to a document already held. */
  readonly newInput: boolean;
}
