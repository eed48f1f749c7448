import type { SearchSchemaInput } from '@tanstack/react-router';

/**
 * What a link may leave out: everything. A page's `validateSearch` takes this and gives its whole, typed search.
 * `null` and `undefined` both stand for the default.
 */
export type SearchInput<Search> = {
  readonly [Name in keyof Search]?: Search[Name] | undefined;
} & SearchSchemaInput;

/** What every page that lists facts has: the one that the detail pane shows. */
export interface LineSearch {
  readonly line: string | null;
}
