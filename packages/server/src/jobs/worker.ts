import { parentPort, workerData } from 'node:worker_threads';
import { Problem } from '@rapporteur/core/model/problem';
import type { ReaderModule, WorkerAnswer, WorkerStart, WorkerTask } from './messages.ts';

/** Reads documents sent by the pool, one at a time. */
const { readerUrl, options } = workerData as WorkerStart;
const { createRecordReader } = (await import(readerUrl)) as ReaderModule;
const reader = createRecordReader(options);
// What keeps it from being made is told of with each document.
await reader.catch(() => null);

parentPort?.on('message', async (task: WorkerTask) => send(await answer(task)));
send({ kind: 'ready' });

async function answer({ known, source }: WorkerTask): Promise<WorkerAnswer> {
  try {
    const read = await reader;
    return { kind: 'record', record: await read(known, source) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { kind: 'problem', code: error.code, message: error.message, advice: error.advice };
  }
}

function send(message: WorkerAnswer): void {
  // Between threads there are no origins; the rule means windows.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort?.postMessage(message);
}
