import { lineHash } from '../line-hash.ts';
import type { Migration } from './migration.ts';

/**
 * What a passage's words are compared by with those of other documents of the outlet; the language of one that is in
 * another than its document's; and the post that a key point sums up.
 */
export const migration: Migration = {
  version: 4,
  name: 'lines',
  sql: `
alter table passages add column line text;
alter table passages add column language text;
alter table passages add column summarizes_start integer;
alter table passages add column summarizes_end integer;
create index passages_line on passages (line, revision) where line is not null;
`,
  fill: (connection) => {
    const rows = connection.all('select id, words from passages');
    for (const { id, words } of rows)
      connection.run('update passages set line = ? where id = ?', [
        lineHash(String(words)),
        Number(id),
      ]);
  },
};
