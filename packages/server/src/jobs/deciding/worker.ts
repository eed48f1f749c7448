import { Problem } from '@rapporteur/core/model/problem';
import { decideAsked } from '../../app/deciding/decide-asked.ts';
import { report, startedProcess } from '../process/started-process.ts';
import type { DecidingAnswer, DecidingModule, DecidingStart, DecidingTask } from './messages.ts';

/** Makes decisions, one after the other; the dossier is open while there are any to make. */
const { start, listen } = await startedProcess<DecidingStart, DecidingTask>();
const { openForDeciding } = (await import(start.moduleUrl)) as DecidingModule;
let last: Promise<unknown> = Promise.resolve();
let resting: NodeJS.Timeout | undefined;
listen((task) => {
  clearTimeout(resting);
  last = last.then(async () => {
    await report(await answer(task));
    if (RELINKING.has(task.asked.kind)) resting = setTimeout(() => keepColumns(), REST);
  });
});

/** Decisions after which others may be who they were not. */
const RELINKING: ReadonlySet<string> = new Set(['merge', 'split', 'rename', 'undo']);

/** How long nothing is decided before what takes longer is kept, in milliseconds: the next decision would undo it. */
const REST = 3000;

async function answer({ number, asked }: DecidingTask): Promise<DecidingAnswer> {
  try {
    const opened = await openForDeciding(start.dossier);
    try {
      const entry = await decideAsked(opened, asked);
      // Found once here, so that neither the room nor who opens the dossier next has to find it.
      if (RELINKING.has(asked.kind)) await opened.writer.keepEntities();
      return { number, kind: 'entry', entry };
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

function keepColumns(): void {
  last = last.then(async () => {
    const opened = await openForDeciding(start.dossier);
    try {
      await opened.writer.keepColumns();
    } finally {
      await opened.close();
    }
  });
  // What cannot be kept is found again.
  last = last.catch(() => {});
}
