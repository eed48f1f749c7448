import { outward } from '@rapporteur/core/export/outward';
import { codePointIndex, spanInCodePoints } from '@rapporteur/core/text/code-points';
import type { EntityRow, SearchHit as StoredHit } from '../../../store/rows.ts';
import type { SearchAnswer, SearchHit } from '../../contract/search.ts';
import { searchDossier } from '../../search-dossier.ts';
import { offsetCursor, offsetOf } from '../cursor.ts';
import { documentsAt } from '../document-rows.ts';
import { collect } from '../page-of.ts';
import type { RoomParts } from '../room-parts.ts';

export interface SearchArgs {
  /** As typed. */
  readonly query: string;
  readonly after?: string;
  readonly limit: number;
}

/** How many entities and documents are named beside the hits. */
const BESIDE = 8;

/** Words alone, without the signs of the query language. */
const PLAIN = /^[\p{L}\p{M}\p{N}\s'’.-]+$/u;

/**
 * What a query finds: passages or, where it names a speaker or an act, statements; and, on the first page, who and which
 * documents go by its words.
 * @throws Problem `query-invalid`.
 */
export async function search(
  parts: RoomParts,
  { query, after, limit }: SearchArgs,
): Promise<SearchAnswer> {
  const { reader, index } = parts;
  const skip = offsetOf(after);
  const found = await collect(searchDossier(reader, query, { limit: limit + 1, skip }));
  const first = skip === 0 && PLAIN.test(query);
  const titled = first ? index.documents.titled(query, BESIDE) : [];
  return {
    hits: found.slice(0, limit).map(hitOf),
    next: found.length > limit ? offsetCursor(skip + limit) : null,
    entities: first ? await called(parts, query) : [],
    documents: await documentsAt(reader, index.documents, titled),
  };
}

/** Entities that go by these words, those that say most first. */
async function called({ reader, index }: RoomParts, words: string): Promise<EntityRow[]> {
  const all = await index.statements.select({});
  const { speakers } = all.facets({ speakers: BESIDE, find: words });
  const silent = [...index.entities.called(words)].map((number) => index.entities.at(number).key);
  const ids = new Set([...speakers.map(({ id }) => id), ...silent]);
  const rows: EntityRow[] = [];
  for (const id of [...ids].slice(0, BESIDE))
    rows.push(...(await collect(reader.entities({ id: id as EntityRow['id'] }))));
  return rows;
}

function hitOf(hit: StoredHit): SearchHit {
  const inWords = codePointIndex(hit.words.exact);
  const highlights = hit.highlights.map((span) => spanInCodePoints(inWords, span));
  return outward({ ...hit, highlights });
}
