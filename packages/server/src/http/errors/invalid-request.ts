import { RequestProblem } from './request-problem.ts';

/** What zod says of a value, as far as it is used here. */
interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly code?: string | undefined;
}

/** Names the first parameter that is not as the schema wants it. */
export function invalidRequest(target: string, issues: readonly Issue[]): RequestProblem {
  const [issue] = issues;
  const unknown = unknownKeys(issue);
  const parameter = [...(issue?.path ?? []), ...unknown.slice(0, 1)].map(String).join('.');
  const what = WHAT[target] ?? 'the content of the request';
  const message =
    unknown.length > 0
      ? `${what} has no "${parameter}"`
      : `${what}${parameter === '' ? '' : `, "${parameter}"`}: ${issue?.message ?? 'not valid'}`;
  return new RequestProblem(
    'request-invalid',
    parameter === '' ? target : parameter,
    message,
    'What each route takes is in docs/reference/http.md and at /api/v1/openapi.json.',
  );
}

const WHAT: Readonly<Record<string, string>> = {
  query: 'the query of the address',
  param: 'the address',
  header: 'the header',
  cookie: 'the cookie',
};

function unknownKeys(issue: Issue | undefined): readonly string[] {
  if (issue?.code !== 'unrecognized_keys' || !('keys' in issue)) return [];
  return issue.keys as readonly string[];
}
