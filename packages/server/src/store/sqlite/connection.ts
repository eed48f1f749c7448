import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { guarded } from './errors.ts';

export interface ConnectionOptions {
  readonly readOnly: boolean;
  /** How long to wait for another writer, in milliseconds. */
  readonly busyTimeout?: number;
  /** The file lies where nothing can be written, so SQLite cannot keep its lock files beside it. */
  readonly immutable?: boolean;
}

export type Row = Record<string, unknown>;

/** One connection to a SQLite file; keeps its prepared statements. Throws Problem `dossier-…`. */
export class Connection {
  readonly path: string;
  readonly #database: DatabaseSync;
  readonly #kept = new Map<string, StatementSync>();

  constructor(path: string, options: ConnectionOptions) {
    this.path = path;
    const location = options.immutable ? `${fileUrl(path)}?immutable=1` : path;
    this.#database = guarded(
      path,
      () =>
        new DatabaseSync(location, {
          readOnly: options.readOnly,
          timeout: options.busyTimeout ?? 15_000,
          enableForeignKeyConstraints: true,
        }),
    );
  }

  /** Runs statements that take no parameters. */
  exec(sql: string): void {
    guarded(this.path, () => this.#database.exec(sql));
  }

  /** Runs a statement that returns no rows. */
  run(sql: string, parameters: readonly SQLInputValue[] = []): { changes: number; id: number } {
    return guarded(this.path, () => {
      const { changes, lastInsertRowid } = this.#keep(sql).run(...parameters);
      return { changes: Number(changes), id: Number(lastInsertRowid) };
    });
  }

  all(sql: string, parameters: readonly SQLInputValue[] = []): Row[] {
    return guarded(this.path, () => this.#keep(sql).all(...parameters) as Row[]);
  }

  get(sql: string, parameters: readonly SQLInputValue[] = []): Row | undefined {
    return guarded(this.path, () => this.#keep(sql).get(...parameters) as Row | undefined);
  }

  /** Rows in chunks. The statement is its own, so that the same query can run inside the loop. */
  *chunks(sql: string, parameters: readonly SQLInputValue[], size: number): Generator<Row[]> {
    const rows = guarded(this.path, () => this.#database.prepare(sql).iterate(...parameters));
    let chunk: Row[] = [];
    try {
      for (;;) {
        const next = guarded(this.path, () => rows.next());
        if (next.done === true) break;
        chunk.push(next.value as Row);
        if (chunk.length < size) continue;
        yield chunk;
        chunk = [];
      }
      if (chunk.length > 0) yield chunk;
    } finally {
      rows.return?.();
    }
  }

  /** Whether a statement gives rows. */
  givesRows(sql: string): boolean {
    return guarded(this.path, () => this.#keep(sql).columns().length > 0);
  }

  /** The number that a pragma gives. */
  pragma(name: string): number {
    return Number(Object.values(this.get(`pragma ${name}`) ?? {})[0]);
  }

  /** Runs `work` in a transaction that holds the write lock from the start: all of it or nothing. */
  transaction<T>(work: () => T): T {
    this.exec('begin immediate');
    try {
      const result = work();
      this.exec('commit');
      return result;
    } catch (error) {
      // SQLite itself has rolled back after some errors (a full disk), and then refuses to do it again.
      if (this.#database.isTransaction) this.exec('rollback');
      throw error;
    }
  }

  close(): void {
    this.#kept.clear();
    if (this.#database.isOpen) guarded(this.path, () => this.#database.close());
  }

  #keep(sql: string): StatementSync {
    const kept = this.#kept.get(sql);
    if (kept !== undefined) return kept;
    const statement = this.#database.prepare(sql);
    if (this.#kept.size >= 200) this.#kept.clear();
    this.#kept.set(sql, statement);
    return statement;
  }
}

function fileUrl(path: string): string {
  return `file://${path.split('/').map(encodeURIComponent).join('/')}`;
}
