import { ENTITY_TYPES, type EntityType } from '@rapporteur/core/model/entity';
import { ids, line, oneOf, someOf, text } from '../../url/fields.ts';
import type { LineSearch, SearchInput } from '../../url/page-search.ts';

export const ORDERS = ['statements', 'documents', 'mentions', 'name'] as const;
export type Order = (typeof ORDERS)[number];

/** Conditions are called as the API calls them. */
export interface EntitiesSearch extends LineSearch {
  readonly type: readonly EntityType[];
  /** Beginnings of words of a name. */
  readonly name: string | null;
  readonly order: Order;
  /** Ids of those that are picked, to be merged. */
  readonly pick: readonly string[];
}

export const DEFAULTS: EntitiesSearch = {
  line: null,
  type: [],
  name: null,
  order: 'statements',
  pick: [],
};

export function validateSearch(raw: SearchInput<EntitiesSearch>): EntitiesSearch {
  return {
    line: line(raw.line),
    type: someOf(raw.type, ENTITY_TYPES),
    name: text(raw.name),
    order: oneOf(raw.order, ORDERS, 'statements'),
    pick: ids(raw.pick, 'ent'),
  };
}
