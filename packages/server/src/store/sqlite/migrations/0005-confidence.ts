import type { Migration } from './migration.ts';

/**
 * How likely a statement and its parts are right, how it was found, and what limits it: whether the attribution is
 * denied, whether its source is a metonym, whom the source speaks for, whether anything is told of its anonymity. Null
 * in what was recorded before: nobody knows it, and it is not made up. The words of conditions, hedges and anonymity
 * are evidence like all others.
 */
export const migration: Migration = {
  version: 5,
  name: 'confidence',
  sql: `
alter table statements add column confidence real;
alter table statements add column source_confidence real;
alter table statements add column cue_confidence real;
alter table statements add column content_confidence real;
alter table statements add column basis text;
alter table statements add column negated integer;
alter table statements add column source_metonym integer;
alter table statements add column source_anonymity integer;
alter table statements add column on_behalf_of text;
`,
};
