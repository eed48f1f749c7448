import type { Migration } from './migration.ts';

/** Whether a revision is its document's current one is asked of every fact that is counted. */
export const migration: Migration = {
  version: 10,
  name: 'current-revisions',
  sql: 'create index documents_current on documents (current);',
};
