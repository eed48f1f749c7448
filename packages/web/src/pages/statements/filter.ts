import type { operations } from '../../api/schema.d.ts';
import type { Grouping, Order, StatementsSearch } from './search.ts';

/** Conditions as the API takes them; what is no condition is left out. */
export type StatementFilter = Omit<
  NonNullable<operations['facets']['parameters']['query']>,
  'find' | 'speakers'
>;

/** A list of statements: which, in which order, under which headings. */
export interface ListQuery {
  readonly filter: StatementFilter;
  readonly order: Order;
  readonly group: Grouping | null;
}

export function filterOf(search: StatementsSearch): StatementFilter {
  const { q, document, entity, minConfidence, from, to } = search;
  return {
    ...(q !== null && { q }),
    ...(document !== null && { document }),
    ...(entity !== null && { entity }),
    ...several('speaker', search.speaker),
    ...several('act', search.act),
    ...several('outlet', search.outlet),
    ...several('type', search.type),
    ...several('form', search.form),
    ...(minConfidence !== null && { minConfidence }),
    ...several('verdict', search.verdict),
    ...several('tag', search.tag),
    ...(from !== null && { from }),
    ...(to !== null && { to }),
  };
}

function several<Name extends string, Value>(
  name: Name,
  values: readonly Value[],
): { [Key in Name]?: Value[] } {
  return (values.length === 0 ? {} : { [name]: [...values] }) as { [Key in Name]?: Value[] };
}
