import { expect, it } from 'vitest';
import { ApiError } from '../api/api-error.ts';
import { queryProblem } from './query-problem.ts';

it('says where a query went wrong', () => {
  const message = 'This parenthesis is not closed.\n  talks (dam\n        ^';
  const error = new ApiError(422, 'query-invalid', message, 'Close it, or leave it out.');
  expect(queryProblem(error)).toEqual({
    what: 'This parenthesis is not closed.',
    advice: 'Close it, or leave it out.',
    query: 'talks (dam',
    start: 6,
    end: 7,
  });
});

it('points at the end where something is missing there', () => {
  const message = 'A word is missing here.\n  talks AND\n           ^';
  const problem = queryProblem(new ApiError(422, 'query-invalid', message, null));
  expect(problem).toMatchObject({ start: 9, end: 9 });
});

it('leaves other errors alone', () => {
  expect(queryProblem(new ApiError(500, 'server-fault', 'x', null))).toBeNull();
  expect(queryProblem(new Error('query-invalid'))).toBeNull();
});
