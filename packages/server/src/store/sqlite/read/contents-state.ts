import type { Connection } from '../connection.ts';

/** Changes with every revision that is added and every document whose current revision changes; with nothing else. */
export function contentsState(connection: Connection): string {
  const row = connection.get(`select (select max(id) from revisions) || ' ' ||
    (select count(*) || ' ' || total(current) || ' ' || total(current * (id % 9973)) from documents)
    as state`);
  return String(row?.['state']);
}
