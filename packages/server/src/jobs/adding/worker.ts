import { Problem } from '@rapporteur/core/model/problem';
import { addingOutcome } from '../../app/adding/outcome-of.ts';
import { report, startedProcess } from '../process/started-process.ts';
import type { AddingMessage, AddingModule, AddingStart } from './messages.ts';

/** Adds what one job hands in, and ends. Whatever it is told means that it is to stop. */
const { start, listen } = await startedProcess<AddingStart, object>();
const { moduleUrl, dossier, inputs, given, options } = start;
const stop = new AbortController();
listen(() => stop.abort());
try {
  const { addToRoom } = (await import(moduleUrl)) as AddingModule;
  for await (const outcome of addToRoom(dossier, inputs, {
    ...options,
    given,
    signal: stop.signal,
  }))
    void send({ kind: 'outcome', outcome: addingOutcome(outcome) });
  await send({ kind: 'end' });
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  await send({ kind: 'problem', code: error.code, message: error.message, advice: error.advice });
} finally {
  process.disconnect();
}

function send(message: AddingMessage): Promise<void> {
  return report(message);
}
