/**
 * An outcome a user can meet: what failed, what was given, what to do. `code` is stable;
 * docs/reference/errors.md lists them.
 */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  /** What the user can do about it. */
  readonly advice: string;

  constructor(code: ProblemCode, message: string, advice: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.advice = advice;
  }
}

export const PROBLEM_CODES = [
  'stage-order',
  'input-missing',
  'input-unreadable',
  'input-too-large',
  'input-empty',
  'input-not-text',
  'input-too-deep',
  'input-too-slow',
  'fetch-refused',
  'fetch-robots',
  'fetch-unreachable',
  'fetch-too-slow',
  'fetch-too-large',
  'fetch-broken',
  'fetch-status',
  'fetch-gone',
  'fetch-redirects',
  'fetch-type',
  'fetch-offline',
  'reader-failed',
  'engine-unavailable',
  'manifest-invalid',
  'option-invalid',
  'dossier-missing',
  'dossier-not-one',
  'dossier-newer',
  'dossier-busy',
  'dossier-read-only',
  'dossier-full',
  'dossier-damaged',
  'dossier-unreachable',
  'query-invalid',
  'entity-unknown',
  'entity-ambiguous',
  'decision-idle',
  'decision-invalid',
  'output-unwritable',
  'route-unknown',
  'item-unknown',
  'method-not-allowed',
  'request-invalid',
  'request-type',
  'request-too-large',
  'request-url-too-long',
  'request-refused',
  'requests-too-many',
  'token-required',
  'room-opening',
  'room-busy',
  'room-timeout',
  'room-broken',
  'server-fault',
  'port-taken',
  'address-unusable',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];
