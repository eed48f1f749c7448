import type { Migration } from './migration.ts';

/**
 * What follows from all documents together and takes long to find, kept so that it is not found anew at every look: valid as
 * long as the fingerprint is that of the current revisions.
 */
export const migration: Migration = {
  version: 9,
  name: 'derived',
  sql: `
create table derived (
  name text primary key,
  fingerprint text not null,
  result text not null
) strict;`,
};
