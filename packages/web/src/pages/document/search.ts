import { line, number, oneOf, someOf, text } from '../../url/fields.ts';
import type { LineSearch, SearchInput } from '../../url/page-search.ts';
import { LAYERS, type Layer } from './text/layers.ts';

const VIEWS = ['text', 'revisions', 'source'] as const;
export type DocumentPart = (typeof VIEWS)[number];

export interface DocumentSearch extends LineSearch {
  readonly view: DocumentPart;
  /** What is drawn into the text; `none` alone: nothing. */
  readonly layers: readonly (Layer | 'none')[];
  /** A stretch of the text that is pointed at: `120-180`, in code points. */
  readonly at: string | null;
  /** An earlier revision; null: the current one. */
  readonly revision: string | null;
  /** In the list of revisions: the earlier one that is compared. */
  readonly against: string | null;
  /** Of the captured source. */
  readonly page: number;
}

export const DEFAULTS: DocumentSearch = {
  line: null,
  view: 'text',
  layers: ['statements', 'recurring'],
  at: null,
  revision: null,
  against: null,
  page: 1,
};

export function validateSearch(raw: SearchInput<DocumentSearch>): DocumentSearch {
  return {
    line: line(raw.line),
    view: oneOf(raw.view, VIEWS, 'text'),
    layers: layersOf(raw.layers),
    at: stretch(raw.at),
    revision: revisionId(raw.revision),
    against: revisionId(raw.against),
    page: number(raw.page, { least: 1, most: 1e6, byDefault: 1 }),
  };
}

function layersOf(raw: unknown): DocumentSearch['layers'] {
  const some = someOf(raw, LAYERS);
  if (some.length > 0) return some;
  return someOf(raw, ['none']).length > 0 ? ['none'] : DEFAULTS.layers;
}

function stretch(raw: unknown): string | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(text(raw) ?? '') ?? [];
  return start !== undefined && end !== undefined && Number(start) < Number(end)
    ? `${Number(start)}-${Number(end)}`
    : null;
}

function revisionId(raw: unknown): string | null {
  const value = text(raw);
  return value !== null && /^rev_[0-9a-f]{16}$/.test(value) ? value : null;
}
