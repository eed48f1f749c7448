import type { ProblemCode } from '@rapporteur/core/model/problem';
import type { Room } from '../../app/room/opened-room.ts';
import type { HeldState } from '../../store/held-reader.ts';

/** What a module that room processes answer with exports. */
export interface RoomModule {
  readonly createRoom: (dossier: string) => Promise<Room>;
}

/** What a room process is started with. */
export interface RoomStart {
  /** URL of a `RoomModule`. */
  readonly roomUrl: string;
  /** Path of the file. */
  readonly dossier: string;
}

/** What a room process is told to do; each is answered, in order, under its number. */
export type RoomTask =
  | { readonly kind: 'look' | 'refresh' | 'review' | 'warm' }
  | { readonly kind: 'ask' | 'stream'; readonly method: string; readonly args: unknown }
  /** The next piece of a stream, by the number it was begun under, or its end. */
  | { readonly kind: 'more' | 'stop'; readonly stream: number };

export interface RoomRequest {
  readonly id: number;
  readonly task: RoomTask;
}

/** A Problem loses its class between processes, so its parts are sent. */
export type RoomReply =
  | StateReply
  | BytesReply
  | {
      readonly kind: 'problem';
      readonly code: ProblemCode;
      readonly message: string;
      readonly advice: string;
    }
  /** What was not foreseen. */
  | { readonly kind: 'fault'; readonly message: string };

export interface StateReply {
  readonly kind: 'state';
  readonly state: HeldState;
  /** Memory that the process takes. */
  readonly megabytes: number;
}

/** JSON or, of a stream, a piece of it. */
export interface BytesReply {
  readonly kind: 'bytes';
  readonly bytes: Uint8Array;
  /** There is no more. */
  readonly end: boolean;
  /** The number that more is asked for under. */
  readonly stream: number;
}

export interface RoomResponse {
  readonly id: number;
  readonly reply: RoomReply;
}
