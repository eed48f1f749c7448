import { parentPort, workerData } from 'node:worker_threads';
import { Problem } from '@rapporteur/core/model/problem';
import { addingOutcome } from '../../app/adding/outcome-of.ts';
import type { AddingMessage, AddingModule, AddingStart } from './messages.ts';

/** Adds what one job hands in, and ends. Whatever it is told means that it is to stop. */
const { moduleUrl, dossier, inputs, given, options } = workerData as AddingStart;
const stop = new AbortController();
parentPort?.once('message', () => stop.abort());
try {
  const { addToRoom } = (await import(moduleUrl)) as AddingModule;
  for await (const outcome of addToRoom(dossier, inputs, {
    ...options,
    given,
    signal: stop.signal,
  }))
    send({ kind: 'outcome', outcome: addingOutcome(outcome) });
  send({ kind: 'end' });
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  send({ kind: 'problem', code: error.code, message: error.message, advice: error.advice });
} finally {
  parentPort?.close();
}

function send(message: AddingMessage): void {
  // Between threads there are no origins; the rule means windows.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort?.postMessage(message);
}
