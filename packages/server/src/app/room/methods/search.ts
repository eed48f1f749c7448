import { outward } from '@rapporteur/core/export/outward';
import { codePointIndex, spanInCodePoints } from '@rapporteur/core/text/code-points';
import type { SearchHit as StoredHit } from '../../../store/rows.ts';
import type { SearchAnswer, SearchHit } from '../../contract/search.ts';
import { searchDossier } from '../../search-dossier.ts';
import { offsetCursor, offsetOf } from '../cursor.ts';
import { collect } from '../page-of.ts';
import type { RoomParts } from '../room-parts.ts';
import { documents } from './documents.ts';

export interface SearchArgs {
  /** As typed. */
  readonly query: string;
  readonly after?: string;
  readonly limit: number;
}

/**
 * What a query finds: passages or, where it names a speaker or an act, statements; and, on the first page, who and which
 * documents go by its words.
 * @throws Problem `query-invalid`.
 */
export async function search(
  parts: RoomParts,
  { query, after, limit }: SearchArgs,
): Promise<SearchAnswer> {
  const skip = offsetOf(after);
  const found = await collect(searchDossier(parts.reader, query, { limit: limit + 1, skip }));
  const first = skip === 0 && /^[\p{L}\p{N}\s'’-]+$/u.test(query);
  return {
    hits: found.slice(0, limit).map(hitOf),
    next: found.length > limit ? offsetCursor(skip + limit) : null,
    entities: first ? await collect(parts.reader.entities({ name: query.trim(), limit: 8 })) : [],
    documents: first
      ? (await documents(parts, { title: query, latest: true, limit: 8 })).items
      : [],
  };
}

function hitOf(hit: StoredHit): SearchHit {
  const index = codePointIndex(hit.words.exact);
  return outward({
    ...hit,
    highlights: hit.highlights.map((span) => spanInCodePoints(index, span)),
  });
}
