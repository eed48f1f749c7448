import type { Context } from 'hono';
import { RequestProblem } from './errors/request-problem.ts';

/** Bytes of JSON that are taken. */
const MOST_BYTES = 1024 * 1024;

/**
 * The JSON that a request brings.
 * @throws RequestProblem `request-too-large`, `request-type`, `request-invalid`.
 */
export async function jsonOf(c: Context): Promise<unknown> {
  if (!/^application\/json(?:;|$)/i.test(c.req.header('Content-Type') ?? ''))
    throw new RequestProblem(
      'request-type',
      'Content-Type',
      'the request brings no JSON',
      'Send JSON as application/json.',
    );
  if (Number(c.req.header('Content-Length') ?? 0) > MOST_BYTES) throw tooLarge();
  const bytes = await taken(c.req.raw.body);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    throw new RequestProblem(
      'request-invalid',
      'body',
      'what was sent is not JSON in UTF-8',
      'Check where it was made.',
    );
  }
}

async function taken(body: ReadableStream<Uint8Array> | null): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.length;
    if (length > MOST_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(): RequestProblem {
  return new RequestProblem(
    'request-too-large',
    'body',
    'what was sent is longer than 1 MB',
    'Send less at once.',
  );
}
