import type { DossierReader, SearchOptions } from '../store/dossier.ts';
import type { SearchHit } from '../store/rows.ts';
import { parseSearchQuery } from './search-query.ts';

/**
 * What a query as typed finds in a dossier.
 * @throws Problem `query-invalid` at once, pointing at the place.
 */
export function searchDossier(
  dossier: DossierReader,
  query: string,
  options: SearchOptions = {},
): AsyncIterable<SearchHit> {
  return dossier.search(parseSearchQuery(query), options);
}
