import { parentPort, workerData } from 'node:worker_threads';
import { Problem } from '@rapporteur/core/model/problem';
import { type ReaderModule, readRecord } from './read-record.ts';
import type { WorkerAnswer, WorkerTask } from './messages.ts';

/** Reads documents sent by the pool, one at a time. Data: the URL of a `ReaderModule`. */
const { createReader, readerVersion } = (await import(String(workerData))) as ReaderModule;
const read = createReader();

parentPort?.on('message', ({ known, source }: WorkerTask) => {
  parentPort?.postMessage(answer(known, source));
});
parentPort?.postMessage({ kind: 'ready' } satisfies WorkerAnswer);

function answer(known: WorkerTask['known'], source: WorkerTask['source']): WorkerAnswer {
  try {
    return { kind: 'record', record: readRecord(read, readerVersion, known, source) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { kind: 'problem', code: error.code, message: error.message, advice: error.advice };
  }
}
