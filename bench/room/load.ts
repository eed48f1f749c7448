/**
 * The reading room under load: node bench/room/load.ts DOSSIER [at once] [seconds] [documents added meanwhile]
 * A server of its own process is asked by so many at once, over HTTP, while "add" adds documents to the same dossier from another;
 * a copy of the dossier is used. Prints what was answered, how long it took, the server's memory over time, and how long the same
 * "add" takes without anybody asking. With 0 documents nothing is added. One JSON line.
 */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { generatedArticle } from '../../packages/testkit/src/generate/coverage.ts';
import { httpAsker, pause, subjectsOf } from './asker.ts';
import { percentiles } from './percentiles.ts';
import { questions } from './questions.ts';
import { rapporteur, type Served, served } from './served.ts';

const [source = '/tmp/room.dossier', atOnce = '200', seconds = '60', added = '40'] =
  process.argv.slice(2);
const isAdding = Number(added) > 0;
const OVERVIEW = { method: 'overview', path: '/overview', args: {} };
const folder = mkdtempSync(join(tmpdir(), 'room-load-'));
let server: Served | null = null;
try {
  const dossier = join(folder, 'load.dossier');
  copyFileSync(source, dossier);
  const alone = isAdding ? await add(dossier, 'alone', 1_000_000) : null;
  server = await served(dossier);
  const { base, megabytes } = server;
  const asker = httpAsker(base);
  const next = Object.values(questions(2, await subjectsOf(asker)));
  const end = performance.now() + Number(seconds) * 1000;
  const times: number[] = [];
  const errors = new Map<string, number>();
  const memory: number[] = [];
  const askOn = async (first: number): Promise<void> => {
    for (let at = first; performance.now() < end; at += 1) {
      const question = next[at % next.length]?.();
      if (question === undefined) return;
      const started = performance.now();
      try {
        await asker.ask(question);
        times.push(performance.now() - started);
      } catch (error) {
        const message = String(error).slice(0, 120);
        errors.set(message, (errors.get(message) ?? 0) + 1);
      }
    }
  };
  const watch = async (): Promise<void> => {
    while (performance.now() < end) {
      memory.push(megabytes());
      await pause(5000);
    }
  };
  const adding = pause(5000).then(() => (isAdding ? add(dossier, 'meanwhile', 2_000_000) : null));
  await Promise.all([watch(), ...Array.from({ length: Number(atOnce) }, (_, at) => askOn(at))]);
  const documents = async (): Promise<number> =>
    (JSON.parse(new TextDecoder().decode(await asker.ask(OVERVIEW))) as { documents: number })
      .documents;
  const meanwhile = await adding;
  const seen = await documents();
  const result = {
    bench: 'load',
    atOnce: Number(atOnce),
    seconds: Number(seconds),
    answers: times.length,
    perSecond: Math.round(times.length / Number(seconds)),
    errors: Object.fromEntries(errors),
    ...percentiles(times),
    memoryMegabytes: memory,
    addSeconds: { alone, meanwhile },
    documentsSeen: seen,
    load: loadavg().map(Math.round),
  };
  process.stdout.write(`${JSON.stringify(result)}\n`);
} finally {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** Adds new documents in a process of its own; gives the seconds it took. */
async function add(dossier: string, name: string, seed: number): Promise<number> {
  const inputs = join(folder, name);
  mkdirSync(inputs);
  for (let at = 0; at < Number(added); at += 1)
    writeFileSync(join(inputs, `${at}.txt`), generatedArticle(seed + at, 400));
  const started = performance.now();
  const child = rapporteur(['add', dossier, inputs, '--rules-only', '--published', '2025-06-01']);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`add ended with code ${String(code)}`);
  return Math.round((performance.now() - started) / 100) / 10;
}
