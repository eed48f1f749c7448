import { createHash } from 'node:crypto';
import { Problem } from '@rapporteur/core/model/problem';
import type { Context } from 'hono';
import type { RoomClient } from '../app/room/client.ts';
import { RequestProblem } from './errors/request-problem.ts';
import { jsonBody } from './json-body.ts';

const JSON_TYPE = 'application/json; charset=UTF-8';
/** Kept, but asked about each time. */
const REVALIDATED = 'private, no-cache';
/** How the room says that there is no such thing. */
const NULL = new TextEncoder().encode('null');

/** Hands on what the room says as JSON; where the client has it already, the room is not asked. */
export async function roomAnswer(
  c: Context,
  room: RoomClient,
  method: string,
  args: unknown,
): Promise<Response> {
  const tag = tagOf(c, room);
  if (hasAlready(c, tag)) return notModified(c, tag);
  const bytes = await room.ask(method, args, c.req.raw.signal);
  if (bytes.length === 4 && NULL.every((byte, at) => byte === bytes[at])) throw nothingOfThatId();
  const headers = { 'Content-Type': JSON_TYPE, ETag: tag, 'Cache-Control': REVALIDATED };
  return jsonBody(c, bytes as Uint8Array<ArrayBuffer>, headers);
}

/** Hands on what the room gives piece by piece. @param type such as `application/x-ndjson`. */
export function roomStream(
  c: Context,
  room: RoomClient,
  {
    method,
    args,
    type,
  }: { readonly method: string; readonly args: unknown; readonly type: string },
): Response {
  const tag = tagOf(c, room);
  if (hasAlready(c, tag)) return notModified(c, tag);
  const pieces = room.stream(method, args, c.req.raw.signal);
  return c.body(ReadableStream.from(pieces), 200, {
    'Content-Type': type,
    ETag: tag,
    'Cache-Control': REVALIDATED,
  });
}

/**
 * Another whenever the same request could be answered otherwise.
 * @throws Problem `room-opening` where the room cannot answer yet.
 */
function tagOf(c: Context, room: RoomClient): string {
  const { version, phase } = room.state();
  if (phase === 'opening')
    throw new Problem(
      'room-opening',
      'the dossier is still being opened',
      'Ask again in a moment; /health says when it is ready.',
    );
  const hash = createHash('sha256')
    .update([version, c.req.url, c.req.header('Accept') ?? ''].join('\n'))
    .digest('base64url');
  return `W/"${hash.slice(0, 22)}"`;
}

function nothingOfThatId(): RequestProblem {
  return new RequestProblem(
    'item-unknown',
    'id',
    'the dossier has nothing of that id',
    'Take ids from lists and searches of this dossier; what was merged has another id now.',
  );
}

function hasAlready(c: Context, tag: string): boolean {
  const held = c.req.header('If-None-Match');
  if (held === undefined) return false;
  return held.trim() === '*' || held.split(',').some((one) => one.trim() === tag);
}

function notModified(c: Context, tag: string): Response {
  return c.body(null, 304, { ETag: tag, 'Cache-Control': REVALIDATED });
}
