import type { Migration } from './migration.ts';

/** What a figure counts, of what or where, as of when, and whether it sums up; null in what was recorded before. */
export const migration: Migration = {
  version: 7,
  name: 'figure-circumstances',
  sql: [
    'noun_start',
    'noun_end',
    'scope_start',
    'scope_end',
    'as_of_start',
    'as_of_end',
    'cumulative',
  ]
    .map((column) => `alter table figures add column ${column} integer;`)
    .join('\n'),
};
