import { parentPort, workerData } from 'node:worker_threads';
import { Problem } from '@rapporteur/core/model/problem';
import { decideAsked } from '../../app/deciding/decide-asked.ts';
import type { DecidingAnswer, DecidingModule, DecidingStart, DecidingTask } from './messages.ts';

/** Makes decisions, one after the other; the dossier is open while there are any to make. */
const { moduleUrl, dossier } = workerData as DecidingStart;
const { openForDeciding } = (await import(moduleUrl)) as DecidingModule;
let last: Promise<void> = Promise.resolve();

parentPort?.on('message', (task: DecidingTask) => {
  last = last.then(async () => send(await answer(task)));
});

async function answer({ number, asked }: DecidingTask): Promise<DecidingAnswer> {
  try {
    const opened = await openForDeciding(dossier);
    try {
      return { number, kind: 'entry', entry: await decideAsked(opened, asked) };
    } finally {
      await opened.close();
    }
  } catch (error) {
    if (error instanceof Problem) {
      const { code, message, advice } = error;
      return { number, kind: 'problem', code, message, advice };
    }
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { number, kind: 'fault', message: words };
  }
}

function send(message: DecidingAnswer): void {
  // Between threads there are no origins; the rule means windows.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort?.postMessage(message);
}
