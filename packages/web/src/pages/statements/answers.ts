import { useCallback, useMemo } from 'react';
import { keepPreviousData, useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { dataOf, type Page } from '../../api/queries.ts';
import type { components, operations } from '../../api/schema.d.ts';
import type { Statement } from '../../api/types.ts';
import type { ListQuery, StatementFilter } from './filter.ts';
import type { Group } from './listed-rows.ts';

export type Facets = components['schemas']['StatementFacets'];
export type PageQuery = NonNullable<operations['statements']['parameters']['query']>;

/** How many speakers are listed at most. */
const SPEAKERS = 60;

/** What kinds there are of those that fit, and how many; the ones before while these are on the way. */
export function useFacets(filter: StatementFilter): UseQueryResult<Facets> {
  const query = { ...filter, speakers: SPEAKERS };
  return useQuery({
    queryKey: ['statements', 'facets', query],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/statements/facets', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

/** Speakers that go by some words; nobody is asked without words. */
export function useSpeakers(filter: StatementFilter, find: string): Facets['speakers'] | undefined {
  const query = { ...filter, speakers: SPEAKERS, find };
  const { data } = useQuery({
    queryKey: ['statements', 'facets', query],
    enabled: find !== '',
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/statements/facets', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
  return find === '' ? undefined : data?.speakers;
}

/** The headings of a list; nothing is asked where it has none. */
export function useGroups({ filter, order, group }: ListQuery): UseQueryResult<readonly Group[]> {
  const query = { ...filter, order, by: group ?? 'day' };
  return useQuery({
    queryKey: ['statements', 'groups', query],
    enabled: group !== null,
    queryFn: async ({ signal }) =>
      (await dataOf(api.GET('/api/v1/statements/groups', { params: { query }, signal }))).items,
  });
}

/** A page of the list; where it begins is an `offset` or what stood at the end of the page before, `after`. */
export async function fetchPage(query: PageQuery, signal?: AbortSignal): Promise<Page<Statement>> {
  const asked = { params: { query }, ...(signal === undefined ? {} : { signal }) };
  return dataOf(api.GET('/api/v1/statements', asked));
}

/** What the chosen entities and documents are called; the id where that is not known yet. */
export function useNames(
  ids: readonly string[],
  known: Facets | undefined,
): (id: string) => string {
  const speakers = useMemo(
    () => new Map(known?.speakers.map(({ id, name }) => [id, name])),
    [known?.speakers],
  );
  const others = useQueries({
    queries: ids
      .filter((id) => id !== '' && !speakers.has(id))
      .map((id) => ({
        queryKey: ['name', id],
        queryFn: async () => ({ id, name: await nameOf(id) }),
      })),
    combine: (results) => results.flatMap(({ data }) => data ?? []),
  });
  return useCallback(
    (id) => speakers.get(id) ?? others.find((other) => other.id === id)?.name ?? id,
    [speakers, others],
  );
}

async function nameOf(id: string): Promise<string> {
  if (id.startsWith('ent_')) {
    const params = { path: { id } };
    return (await dataOf(api.GET('/api/v1/entities/{id}', { params }))).entity.name;
  }
  const query = { document: id, limit: 1 };
  const { items } = await dataOf(api.GET('/api/v1/statements', { params: { query } }));
  return items[0]?.citation.title ?? items[0]?.citation.input ?? id;
}
