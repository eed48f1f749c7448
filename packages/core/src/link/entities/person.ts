import type { PersonName } from './person-name.ts';

/** Records that name one person in full, in one spelling. */
export interface Person {
  readonly name: PersonName;
  readonly indices: readonly number[];
  readonly documents: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
}
