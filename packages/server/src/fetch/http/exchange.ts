import type { Dispatcher } from 'undici';
import { readBody, tooLarge } from './body.ts';
import type { HttpLimits } from './limits.ts';

/** One answer of a server. */
export interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Null where the body was not wanted. */
  readonly bytes: Uint8Array | null;
}

export interface Request {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly limits: HttpLimits;
  readonly signal: AbortSignal | undefined;
  /** Whether the body is worth having; throws what is wrong with the answer. */
  readonly wantsBody: (status: number, headers: Readonly<Record<string, string>>) => boolean;
}

/** One GET, no redirects followed; rejects as undici does, or with what reading the body found. */
export async function exchange(dispatcher: Dispatcher, request: Request): Promise<Answer> {
  const { url, limits, signal } = request;
  const whole = AbortSignal.timeout(limits.wholeTime);
  const response = await dispatcher.request({
    origin: url.origin,
    path: `${url.pathname}${url.search}`,
    method: 'GET',
    headers: request.headers,
    headersTimeout: limits.headersTime,
    bodyTimeout: limits.stallTime,
    signal: signal === undefined ? whole : AbortSignal.any([signal, whole]),
  });
  const { body, statusCode: status } = response;
  const headers = joined(response.headers);
  let bytes: Uint8Array | null = null;
  try {
    if (request.wantsBody(status, headers)) {
      if (Number(headers['content-length'] ?? 0) > limits.bodySize) throw tooLarge(limits.bodySize);
      bytes = await readBody(body, headers['content-encoding'], limits.bodySize);
    }
  } finally {
    // What is not read is not waited for: the connection is given up with it.
    if (!body.readableEnded) body.on('error', () => {}).destroy();
  }
  return { status, headers, bytes };
}

function joined(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
  const all: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined)
      all[name.toLowerCase()] = typeof value === 'string' ? value : value.join(', ');
  return all;
}
