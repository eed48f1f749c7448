import { ApiError } from '../api/api-error.ts';

/** A query that the server did not understand. */
export interface QueryProblem {
  readonly what: string;
  readonly advice: string | null;
  readonly query: string;
  /** Where it went wrong, in UTF-16 units of the query; empty at its end. */
  readonly start: number;
  readonly end: number;
}

/**
 * What is wrong with a query and where. The message has it on three lines: what is wrong, the query, and marks below the
 * place. Null for any other error.
 */
export function queryProblem(error: unknown): QueryProblem | null {
  if (!(error instanceof ApiError) || error.code !== 'query-invalid') return null;
  const [what = '', line = '', marks = ''] = error.message.split('\n');
  const query = line.slice(INDENT);
  const start = Math.min(query.length, Math.max(0, marks.indexOf('^') - INDENT));
  const end = Math.min(query.length, Math.max(start, marks.lastIndexOf('^') + 1 - INDENT));
  return { what, advice: error.advice, query, start, end };
}

const INDENT = 2;
