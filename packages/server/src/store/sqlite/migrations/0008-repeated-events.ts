import type { Migration } from './migration.ts';

/** Whether an event is told as happening more than once: 0 or 1; null in what was recorded before. */
export const migration: Migration = {
  version: 8,
  name: 'repeated-events',
  sql: 'alter table events add column repeated integer;',
};
