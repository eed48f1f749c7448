import { Problem, type ProblemCode } from '@rapporteur/core/model/problem';
import { errorCode } from '../system-error.ts';
import type { HttpLimits } from './limits.ts';

/** What an error of a connection means, as a Problem `fetch-…`; one that is a Problem stays it. */
export function connectionProblem(error: unknown, url: URL, limits: HttpLimits): Problem {
  const found = problemWithin(error);
  if (found !== null) return found;
  const code = codeWithin(error) ?? '';
  const { host } = url;
  const make = (kind: ProblemCode, what: string, advice: string): Problem =>
    new Problem(kind, what, advice, { cause: error });
  const slow = (what: string): Problem => make('fetch-too-slow', `${host} ${what}`, TRY_LATER);
  if (code === 'UND_ERR_CONNECT_TIMEOUT')
    return slow(`did not take the connection within ${seconds(limits.connectTime)}`);
  if (code === 'UND_ERR_HEADERS_TIMEOUT')
    return slow(`did not begin to answer within ${seconds(limits.headersTime)}`);
  if (code === 'UND_ERR_BODY_TIMEOUT')
    return slow(`stopped in the middle of its answer for ${seconds(limits.stallTime)}`);
  if (error instanceof Error && error.name === 'TimeoutError')
    return slow(`took longer than ${seconds(limits.wholeTime)} for its answer`);
  if (code === 'ENOTFOUND' || code === 'EAI_NONAME')
    return make(
      'fetch-unreachable',
      `there is no host called ${url.hostname}`,
      'Check the address, and that you are online.',
    );
  if (code === 'EAI_AGAIN')
    return make(
      'fetch-unreachable',
      `the host ${url.hostname} could not be looked up`,
      'Check that you are online, and try again.',
    );
  if (code === 'UND_ERR_HEADERS_OVERFLOW' || code === 'HPE_HEADER_OVERFLOW')
    return make(
      'fetch-broken',
      `${host} sends more headers than ${limits.headersSize / 1024} KiB`,
      SERVER_FAULT,
    );
  if (CUT_OFF.has(code))
    return make('fetch-broken', `${host} ended its answer before it was complete`, SERVER_FAULT);
  if (code.startsWith('HPE_') || (error instanceof Error && error.name === 'HTTPParserError'))
    return make('fetch-broken', `${host} does not answer as HTTP asks`, SERVER_FAULT);
  if (TLS.test(code))
    return make(
      'fetch-unreachable',
      `no safe connection to ${host}: ${wordsOf(error)}`,
      'Nothing is fetched over a connection that could be someone else’s. Save the page from a browser if you trust it.',
    );
  return make(
    'fetch-unreachable',
    `no connection to ${host}: ${UNREACHABLE[code] ?? wordsOf(error)}`,
    TRY_LATER,
  );
}

/** Whether another try may do better. */
export function isPassingError(error: unknown): boolean {
  return problemWithin(error) === null && PASSING.has(codeWithin(error) ?? '');
}

const PASSING: ReadonlySet<string> = new Set([
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'UND_ERR_SOCKET',
  'UND_ERR_CONNECT_TIMEOUT',
]);

const CUT_OFF: ReadonlySet<string> = new Set([
  'ECONNRESET',
  'EPIPE',
  'UND_ERR_SOCKET',
  'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
  'HPE_INVALID_EOF_STATE',
]);

const TLS = /CERT|TLS|SSL|_SIGNATURE|ALTNAME|EPROTO|SELF_SIGNED/;

const UNREACHABLE: Readonly<Partial<Record<string, string>>> = {
  ECONNREFUSED: 'it refuses them',
  EHOSTUNREACH: 'there is no way to it',
  ENETUNREACH: 'there is no way to it',
  ETIMEDOUT: 'it does not answer',
};

const TRY_LATER = 'Try again later, or save the page from a browser and give the file with --url.';
const SERVER_FAULT =
  'The fault is with the server: try again later, or save the page from a browser and give the file with --url.';

/** A Problem stands within when the lookup of a name refused it. */
function problemWithin(error: unknown): Problem | null {
  if (error instanceof Problem) return error;
  return error instanceof Error && error.cause !== undefined ? problemWithin(error.cause) : null;
}

function codeWithin(error: unknown): string | null {
  const code = errorCode(error);
  if (code !== null) return code;
  if (error instanceof AggregateError) return codeWithin(error.errors[0]);
  return error instanceof Error && error.cause !== undefined ? codeWithin(error.cause) : null;
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function seconds(milliseconds: number): string {
  return `${milliseconds / 1000} s`;
}
