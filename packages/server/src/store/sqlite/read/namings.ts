import type { NamingColumns } from '../../columns.ts';
import type { Connection, Row } from '../connection.ts';

/**
 * Which statements of the current revisions name whom in their content, in chunks. Statements and mentions are both gone through once,
 * revision by revision: many times faster than to look for the mentions of each.
 */
export function* namings(connection: Connection): Generator<readonly NamingColumns[]> {
  const mentions = rows(connection, MENTIONS);
  let mention = mentions.next();
  let revision = -1;
  let named: Row[] = [];
  for (const contents of connection.chunks(CONTENTS, [], CHUNK)) {
    const found: NamingColumns[] = [];
    for (const content of contents) {
      const wanted = Number(content['revision']);
      if (wanted !== revision) [revision, named] = [wanted, []];
      for (; mention.done !== true; mention = mentions.next()) {
        const at = Number(mention.value['revision']);
        if (at > revision) break;
        if (at === revision) named.push(mention.value);
      }
      for (const one of named)
        if (isWithin(one, content))
          found.push({ row: Number(content['row']), entity: String(one['entity']) });
    }
    yield found;
  }
}

const CHUNK = 4000;

function isWithin(mention: Row, content: Row): boolean {
  return (
    Number(mention['start_at']) >= Number(content['start_at']) &&
    Number(mention['end_at']) <= Number(content['end_at'])
  );
}

function* rows(connection: Connection, sql: string): Generator<Row> {
  for (const chunk of connection.chunks(sql, [], CHUNK)) yield* chunk;
}

const CONTENTS = `
select d.current as revision, s.id as row, e.start_at, e.end_at
from documents d join statements s on s.revision = d.current
join evidence e on e.revision = s.revision and e.fact = s.local and e.role = 'content'
order by d.current`;

const MENTIONS = `
select d.current as revision, i.entity, m.start_at, m.end_at
from documents d join mentions m on m.revision = d.current
join temp.identities i on i.revision = m.revision and i.local = m.entity
order by d.current`;
