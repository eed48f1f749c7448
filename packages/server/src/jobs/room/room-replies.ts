import { Problem } from '@rapporteur/core/model/problem';
import type { BytesReply, RoomReply, StateReply } from './messages.ts';

/** The state that a process replied with. @throws Problem what it replied instead */
export function stateIn(reply: RoomReply): StateReply {
  if (reply.kind === 'state') return reply;
  throw errorIn(reply);
}

/** The bytes that a process replied with. @throws Problem what it replied instead */
export function bytesIn(reply: RoomReply): BytesReply {
  if (reply.kind === 'bytes') return reply;
  throw errorIn(reply);
}

function errorIn(reply: RoomReply): Error {
  if (reply.kind === 'problem') return new Problem(reply.code, reply.message, reply.advice);
  return new Error(reply.kind === 'fault' ? reply.message : `an unexpected reply: ${reply.kind}`);
}
