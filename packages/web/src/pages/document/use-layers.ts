import { useQueries } from '@tanstack/react-query';
import type { DrawnLayer } from '../../api/types.ts';
import { layerQuery } from './document-queries.ts';
import type { DocumentText } from './text/document-text.ts';
import { type Layer, TEXT_LAYERS } from './text/layers.ts';

/** The layers that are switched on, as far as they have come. */
export function useLayers(
  { view: { document, revision } }: DocumentText,
  layers: readonly (Layer | 'none')[],
): readonly DrawnLayer[] {
  return useQueries({
    queries: TEXT_LAYERS.filter((layer) => layers.includes(layer)).map((layer) =>
      layerQuery(document.id, revision.id, layer),
    ),
    combine,
  });
}

function combine(all: readonly { readonly data: DrawnLayer | undefined }[]): readonly DrawnLayer[] {
  return all.flatMap(({ data }) => data ?? []);
}
