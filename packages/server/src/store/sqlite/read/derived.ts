import type { z } from 'zod';
import type { Connection } from '../connection.ts';

/** What was found of these contents and kept under this name, or null; what another version kept in another form is none. */
export function keptResult<T>(
  connection: Connection,
  name: string,
  contents: string,
  schema: z.ZodType<T>,
): T | null {
  const row = connection.get('select fingerprint, result from derived where name = ?', [name]);
  if (row === undefined || row['fingerprint'] !== contents) return null;
  const found = schema.safeParse(JSON.parse(String(row['result'])));
  return found.success ? found.data : null;
}

/** Keeps it for readers to come; needs a connection that may write. */
export function keepResult(
  connection: Connection,
  name: string,
  contents: string,
  result: unknown,
): void {
  const row = [name, contents, JSON.stringify(result)];
  connection.run('insert or replace into derived values (?, ?, ?)', row);
}
