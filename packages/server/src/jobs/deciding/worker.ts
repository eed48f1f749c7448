import { Problem } from '@rapporteur/core/model/problem';
import { decideAsked } from '../../app/deciding/decide-asked.ts';
import { report, startedProcess } from '../process/started-process.ts';
import type { DecidingAnswer, DecidingModule, DecidingStart, DecidingTask } from './messages.ts';

/** Makes decisions, one after the other; the dossier is open while there are any to make. */
const { start, listen } = await startedProcess<DecidingStart, DecidingTask>();
const { openForDeciding } = (await import(start.moduleUrl)) as DecidingModule;
let last: Promise<void> = Promise.resolve();
listen((task) => {
  last = last.then(async () => report(await answer(task)));
});

async function answer({ number, asked }: DecidingTask): Promise<DecidingAnswer> {
  try {
    const opened = await openForDeciding(start.dossier);
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
