import type { Span } from '@rapporteur/core/model/span';

/** A query as parsed; `app/search-query.ts` makes it from what the user types. */
export type SearchQuery =
  | {
      readonly kind: 'words';
      readonly words: readonly string[];
      readonly prefix: boolean;
      readonly at: Span;
    }
  | { readonly kind: 'and' | 'or'; readonly of: readonly SearchQuery[] }
  | { readonly kind: 'not'; readonly of: SearchQuery }
  | { readonly kind: 'speaker' | 'outlet' | 'act'; readonly value: string; readonly at: Span }
  | {
      readonly kind: 'date';
      readonly from: string | null;
      readonly to: string | null;
      readonly at: Span;
    };
