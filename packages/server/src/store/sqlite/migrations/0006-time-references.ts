import type { Migration } from './migration.ts';

/** How each expression of time hangs on a day outside of its words, as JSON; null where it does not, and in what was recorded before. */
export const migration: Migration = {
  version: 6,
  name: 'time-references',
  sql: 'alter table times add column reference text;',
};
