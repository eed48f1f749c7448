import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { dataOf } from '../../api/queries.ts';
import type { EntityList, EntityView } from '../../api/types.ts';
import type { EntitiesSearch } from './search.ts';

const PAGE = 100;

/** Entities in parts, each with how many there are of each type. */
export function entitiesQuery(search: Pick<EntitiesSearch, 'type' | 'name' | 'order'>) {
  const { type, name, order } = search;
  return infiniteQueryOptions({
    queryKey: ['entities', type, name, order],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }): Promise<EntityList> => {
      const query = {
        ...(type.length > 0 && { type: [...type] }),
        ...(name !== null && { name }),
        ...(pageParam !== null && { after: pageParam }),
        order,
        limit: PAGE,
      };
      return dataOf(api.GET('/api/v1/entities', { params: { query }, signal }));
    },
    getNextPageParam: ({ next }) => next,
  });
}

/** An entity, why its names are one, what it says, with whom it met. */
export function entityQuery(id: string) {
  return queryOptions({
    queryKey: ['entity', id],
    queryFn: ({ signal }): Promise<EntityView> =>
      dataOf(api.GET('/api/v1/entities/{id}', { params: { path: { id } }, signal })),
  });
}

/** The same, asked for once: where it is made one with another, it is soon no more. */
export function onceQuery(id: string) {
  const query = entityQuery(id);
  return {
    ...query,
    enabled: ({ state }: { readonly state: { readonly data?: unknown } }): boolean =>
      state.data === undefined,
  };
}
