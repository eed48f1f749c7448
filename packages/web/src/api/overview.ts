import { queryOptions } from '@tanstack/react-query';
import { atLeastDays } from '../kit/bins.ts';
import { api } from './client.ts';
import { dataOf } from './queries.ts';

/** What a dossier is called: its file without the ending. */
export function dossierTitle(name: string): string {
  return name.replace(/\.dossier$/, '');
}

/** What the record holds; the shell and several pages ask for it. */
export const overviewQuery = queryOptions({
  queryKey: ['overview'],
  queryFn: async ({ signal }) => {
    const overview = await dataOf(api.GET('/api/v1/overview', { signal }));
    const { unit, bins } = atLeastDays(overview.documentDays.unit, overview.documentDays.bins);
    return { ...overview, documentDays: { unit, bins: [...bins] } };
  },
});
