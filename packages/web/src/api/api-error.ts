/** What went wrong and what can be done, in the words of the server; the one shape that all its errors have. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  /** Stable, for programs: `document-unknown`. */
  readonly code: string;
  readonly advice: string | null;

  constructor(status: number, code: string, message: string, advice: string | null) {
    super(message);
    this.status = status;
    this.code = code;
    this.advice = advice;
  }
}

/** The error that a response with a status of 400 or more carries. */
export async function errorOf(response: Response): Promise<ApiError> {
  const body: unknown = await response.json().catch(() => null);
  const error = field(body, 'error');
  const code = field(error, 'code');
  const message = field(error, 'message');
  const advice = field(error, 'advice');
  return new ApiError(
    response.status,
    typeof code === 'string' ? code : `http-${response.status}`,
    typeof message === 'string' ? message : `The server answered ${response.status}.`,
    typeof advice === 'string' ? advice : null,
  );
}

/** The server did not answer at all. */
export function unreachable(cause: unknown): ApiError {
  const error = new ApiError(
    0,
    'unreachable',
    'The server does not answer.',
    'Is “rapporteur serve” still running? Start it again, then try again.',
  );
  error.cause = cause;
  return error;
}

/** Any failure as one that can be shown. */
export function shownError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new ApiError(0, 'unexpected', message, null);
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
