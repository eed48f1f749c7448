import type { RoleStatus } from '../../model/linked-entity.ts';

/** Words before an office that tell whether somebody holds it; lower case, without hyphens. */
const ROWS: readonly (readonly [RoleStatus, string])[] = [
  ['former', 'former formerly ex past onetime one-time erstwhile retired ousted deposed fired'],
  ['then', 'then'],
  ['acting', 'acting interim caretaker temporary'],
  ['outgoing', 'outgoing departing'],
  ['incoming', 'incoming elect designate designated'],
  ['late', 'late'],
];

export const STATUS_WORDS: ReadonlyMap<string, RoleStatus> = new Map(
  ROWS.flatMap(([status, words]) => words.split(' ').map((word) => [word, status] as const)),
);
