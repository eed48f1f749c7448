import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { dataOf } from '../../api/queries.ts';
import type { TextLayer } from './text/layers.ts';

/** A document to be read, as one of its revisions has it; the current one where `revision` is null. */
export function documentQuery(id: string, revision: string | null) {
  return queryOptions({
    queryKey: ['document', id, revision],
    queryFn: ({ signal }) =>
      dataOf(
        api.GET('/api/v1/documents/{id}/reading', {
          params: { path: { id }, query: revision === null ? {} : { revision } },
          signal,
        }),
      ),
  });
}

/** What one layer draws into the text of a revision. */
export function layerQuery(id: string, revision: string, layer: TextLayer) {
  return queryOptions({
    queryKey: ['layer', id, revision, layer],
    queryFn: ({ signal }) =>
      dataOf(
        api.GET('/api/v1/documents/{id}/layers/{layer}', {
          params: { path: { id, layer }, query: { revision } },
          signal,
        }),
      ),
  });
}

export function revisionsQuery(id: string) {
  return queryOptions({
    queryKey: ['revisions', id],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/documents/{id}/revisions', { params: { path: { id } }, signal })),
  });
}

export function datingQuery(id: string) {
  return queryOptions({
    queryKey: ['dating', id],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/documents/{id}/dating', { params: { path: { id } }, signal })),
  });
}

export function diffQuery(id: string, against: string) {
  return queryOptions({
    queryKey: ['diff', id, against],
    queryFn: ({ signal }) =>
      dataOf(
        api.GET('/api/v1/revisions/{id}/diff', {
          params: { path: { id }, query: { against } },
          signal,
        }),
      ),
  });
}

export function sourceQuery(id: string, page: number) {
  return queryOptions({
    queryKey: ['source', id, page],
    queryFn: ({ signal }) =>
      dataOf(
        api.GET('/api/v1/revisions/{id}/source', {
          params: { path: { id }, query: { page } },
          signal,
        }),
      ),
  });
}
