import { Problem } from '@rapporteur/core/model/problem';
import { checkDepth } from './archives/bounds.ts';
import { Damage, gunzipMember } from './archives/gzip-members.ts';
import { ByteReader } from './byte-reader.ts';
import { allBytes } from './all-bytes.ts';
import type { Context } from './context.ts';
import { type Entry, type OpenEntry, sourceOf } from './entry.ts';
import type { InputItem } from './input-item.ts';
import { inputKind, MEDIA_TYPES, type InputKind } from './input-kind.ts';
import { SNIFFED_BYTES } from './sniff.ts';

/**
 * What an entry comes to: itself as a source, or what it holds, in its order and one at a time. What fails is an item
 * like any other.
 */
export async function* follow(entry: Entry, context: Context): AsyncGenerator<InputItem> {
  let reader: ByteReader | null = null;
  try {
    checkDepth(entry.input, entry.depth);
    reader = new ByteReader(entry.open());
    yield* opened({ ...entry, reader }, context);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    yield { kind: 'problem', input: entry.input, problem: error };
  } finally {
    await reader?.close();
  }
}

async function* opened(entry: OpenEntry, context: Context): AsyncGenerator<InputItem> {
  const { input, name, reader } = entry;
  const kind = inputKind(name, await reader.peek(SNIFFED_BYTES), entry.mediaType);
  if (kind === 'gzip') {
    yield* follow(decompressed(entry), context);
    return;
  }
  if (name.toLowerCase().endsWith('.gz') && kind !== 'warc') throw notGzip(input);
  if (kind === null && !entry.named) {
    yield { kind: 'skipped', input, reason: 'unknown-type' };
    return;
  }
  const taker = kind === null ? undefined : TAKERS[kind];
  if (taker === undefined) yield await single(entry, kind);
  else yield* (await taker())(entry, context);
}

/** One document. */
async function single(entry: OpenEntry, kind: InputKind | null): Promise<InputItem> {
  const mediaType = (kind === null ? null : MEDIA_TYPES[kind]) ?? entry.mediaType ?? null;
  return { kind: 'source', source: sourceOf(entry, await allBytes(entry), mediaType) };
}

/** Takes what holds others apart. */
export type Taker = (entry: OpenEntry, context: Context) => AsyncGenerator<InputItem>;

/** Loaded when first needed: some bring a large library. */
const TAKERS: Partial<Record<InputKind, () => Promise<Taker>>> = {
  warc: async () => (await import('./archives/take-warc.ts')).takeWarc,
  zip: async () => (await import('./archives/take-zip.ts')).takeZip,
  wacz: async () => (await import('./archives/take-zip.ts')).takeZip,
  docx: async () => (await import('./archives/take-zip.ts')).takeZip,
  mhtml: async () => (await import('./archives/take-mhtml.ts')).takeMhtml,
  mail: async () => (await import('./documents/take-mail.ts')).takeMail,
  feed: async () => (await import('./feeds/take-lists.ts')).takeFeed,
  sitemap: async () => (await import('./feeds/take-lists.ts')).takeSitemap,
  opml: async () => (await import('./feeds/take-lists.ts')).takeOpml,
  addresses: async () => (await import('./feeds/take-lists.ts')).takeAddresses,
};

/** What a gzip file unpacks to, under the name that it has without `.gz`. */
function decompressed(entry: OpenEntry): Entry {
  const { input, name, reader, path: _, ...rest } = entry;
  return {
    ...rest,
    input,
    name: name.replace(/\.gz$/i, ''),
    depth: entry.depth + 1,
    open: async function* () {
      try {
        // Several members in a row are one file; what follows the last and is none is padding.
        do yield* gunzipMember(reader);
        while ((await reader.peek(2))[0] === 0x1f);
      } catch (cause) {
        if (!(cause instanceof Damage)) throw cause;
        throw notGzip(input, cause);
      }
    },
  };
}

function notGzip(input: string, cause?: Damage): Problem {
  return cause === undefined
    ? new Problem(
        'input-unreadable',
        `${input}: its name says gzip, but it cannot be decompressed`,
        'Fetch it again, or rename it if it is not compressed.',
      )
    : new Problem(
        'input-unreadable',
        `${input}: it is gzip, but it cannot be decompressed: ${cause.message}`,
        'Fetch it again.',
        { cause },
      );
}
