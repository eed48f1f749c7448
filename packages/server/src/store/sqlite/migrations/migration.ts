import type { Connection } from '../connection.ts';

/** One step from a version of the tables to the next. Never changed once released. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
  /** What SQL alone cannot work out, for rows that are there already. */
  readonly fill?: (connection: Connection) => void;
}
