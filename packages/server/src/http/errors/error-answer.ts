import { Problem } from '@rapporteur/core/model/problem';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ApiError } from '../../app/contract/problem.ts';
import { RequestProblem } from './request-problem.ts';
import { statusOf } from './statuses.ts';

/** Answers with a failure. What was not foreseen is told as `server-fault`, without its stack. */
export function errorAnswer(error: unknown, c: Context): Response {
  const problem = problemOf(error);
  const status = statusOf(problem.code);
  if (status === 503 || status === 429) c.header('Retry-After', '1');
  c.header('Cache-Control', 'no-store');
  return c.json(errorBody(problem), status);
}

function errorBody(problem: Problem): ApiError {
  const { code, message, advice } = problem;
  const parameter = problem instanceof RequestProblem ? { parameter: problem.parameter } : {};
  return { error: { code, message, advice, ...parameter } };
}

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof HTTPException) return ofHttp(error);
  return new Problem(
    'server-fault',
    'the server could not answer, by a fault of its own',
    'Try again; if it stays so, report what you asked for and what the terminal of the server says.',
  );
}

/** What hono itself refuses. */
function ofHttp({ status, message }: HTTPException): Problem {
  if (status === 415)
    return new RequestProblem(
      'request-type',
      'Content-Type',
      'the request has content of a type that is not taken here',
      'Send JSON as application/json and files as multipart/form-data.',
    );
  return new RequestProblem(
    'request-invalid',
    'body',
    `the content of the request cannot be read: ${message}`,
    'Check that it is what its Content-Type says.',
  );
}
