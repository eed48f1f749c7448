import type { Migration } from './migration.ts';

/**
 * What bytes without characters of their own (PDF, DOCX, e-mail) were read as, kept beside them, since `to_bytes` then
 * leads into that text; and when a revision was captured, and whether it is a part of what was published.
 */
export const migration: Migration = {
  version: 2,
  name: 'extracts',
  sql: `
alter table captures add column extracted blob;
alter table captures add column extracted_length integer;
alter table captures add column extracted_sha256 text;
alter table captures add column extracted_by text;
alter table revisions add column captured_at text;
alter table revisions add column partial text;
`,
};
