import { outward } from '@rapporteur/core/export/outward';
import { codePointIndex, spanInCodePoints } from '@rapporteur/core/text/code-points';
import type { SearchHit as StoredHit } from '../../../store/rows.ts';
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
    entities: first ? index.entityList.list({ name: query, limit: BESIDE }).items : [],
    documents: await documentsAt(reader, index.documents, titled),
  };
}

function hitOf(hit: StoredHit): SearchHit {
  const inWords = codePointIndex(hit.words.exact);
  const highlights = hit.highlights.map((span) => spanInCodePoints(inWords, span));
  return outward({ ...hit, highlights });
}
