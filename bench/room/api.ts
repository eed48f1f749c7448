/**
 * How long the reading room takes to answer: node bench/room/api.ts DOSSIER|http://… [questions of each kind]
 * The dossier is made by make-dossier.ts. With an address, a server that has it open is asked. One JSON line a method; `cold` is the
 * first question of its kind.
 */
import { loadavg } from 'node:os';
import { httpAsker, pause, roomAsker, subjectsOf } from './asker.ts';
import { percentiles } from './percentiles.ts';
import { furtherQuestions, questions } from './questions.ts';

const SETTLING = 30_000;

const [target = '/tmp/room.dossier', each = '300'] = process.argv.slice(2);
const room = target.startsWith('http') ? null : await roomAsker(target);
const asker = room ?? httpAsker(target);
if (room !== null) print({ bench: 'open', milliseconds: Math.round(room.ready) });
const subjects = await subjectsOf(asker);
const all = Object.entries({ ...questions(1, subjects), ...furtherQuestions(1, subjects) });
const cold = new Map<string, number>();
for (const [name, next] of all) cold.set(name, Math.round(await timed(name, next)));
// The second process opens the dossier too, and both warm up, which is none of what is measured.
await pause(SETTLING);
for (const [name, next] of all) {
  const times: number[] = [];
  for (let at = 0; at < Number(each); at += 1) {
    times.push(await timed(name, next));
  }
  print({
    bench: name,
    cold: cold.get(name),
    ...percentiles(times),
    load: Math.round(loadavg()[0] ?? 0),
  });
}
await asker.close();

async function timed(
  name: string,
  next: () => ReturnType<ReturnType<typeof questions>[string]>,
): Promise<number> {
  const question = next();
  const started = performance.now();
  await asker.ask(question).catch((error: unknown) => {
    throw new Error(`${name}: ${JSON.stringify(question)}`, { cause: error });
  });
  return performance.now() - started;
}

function print(result: object): void {
  process.stdout.write(`${JSON.stringify(result)}\n`);
}
