import type { Migration } from './migration.ts';

/**
 * What an index of all documents is built of, kept so that it is not gathered anew at every opening: who each record is, as long as
 * the linking in `derived` holds; lean rows, as long as their fingerprint is that of the contents and the decisions.
 */
export const migration: Migration = {
  version: 11,
  name: 'kept-columns',
  sql: `
create table kept_identities (
  revision integer not null, local text not null, entity text not null, primary key (revision, local)
) strict, without rowid;
create table kept_columns (
  name text primary key, fingerprint text not null, head text not null, data blob not null
) strict;`,
};
