import { Problem } from '@rapporteur/core/model/problem';

/** What the room puts up with. Times in milliseconds. */
export interface RoomLimits {
  /** From when something is asked until a process is free for it. */
  readonly turn: number;
  /** From then on, until it is answered. */
  readonly answer: number;
  /** How long a process may be at one question before it is taken to hang, and replaced. */
  readonly hang: number;
  /** Between two looks whether the dossier was written to. */
  readonly look: number;
  /** After it could not be opened or taken over, until that is tried again. */
  readonly retry: number;
  /** How long nothing is added before a process is warmed up: the next document would undo it. */
  readonly quiet: number;
  /** How many questions may wait. */
  readonly waiting: number;
  /** What takes more memory than this, in megabytes, takes over changes in a new process: the old one's memory is free again. */
  readonly heavy: number;
  /** After how many deaths in a row, none of which had an answer between, the room is given up. */
  readonly deaths: number;
}

export const ROOM_LIMITS: RoomLimits = {
  turn: 30_000,
  answer: 10_000,
  hang: 60_000,
  look: 1000,
  retry: 5000,
  quiet: 10_000,
  waiting: 2000,
  heavy: 200,
  deaths: 5,
};

export function roomTimeout(method: string, milliseconds: number): Problem {
  return new Problem(
    'room-timeout',
    `${method}: no answer within ${milliseconds / 1000} s`,
    'Ask for less (a narrower range, fewer conditions), or again when the machine has less to do.',
  );
}

export function roomBusy(waiting: number): Problem {
  return new Problem(
    'room-busy',
    `${waiting} questions are waiting to be answered`,
    'Ask again in a moment.',
  );
}

export function roomOpening(): Problem {
  return new Problem(
    'room-opening',
    'the dossier is still being opened',
    'Ask again in a moment; /health says when it is ready.',
  );
}

export function roomBroken(cause: string): Problem {
  return new Problem(
    'room-broken',
    `the process that was to answer ended: ${cause}`,
    'Ask again: another one takes its place. If it happens again, please report it with what was asked.',
  );
}

export function roomClosed(): Problem {
  return new Problem('room-broken', 'the room was closed', 'Open the dossier again.');
}
