/**
 * What memory a server takes as documents are added one after another: node bench/room/takeovers.ts DOSSIER [documents]
 * Each is added from another process to a copy of the dossier, and waited for until it is seen. One JSON line.
 */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { generatedArticle } from '../../packages/testkit/src/generate/coverage.ts';
import { pause } from './asker.ts';
import { rapporteur, served } from './served.ts';

const [source = '/tmp/room.dossier', times = '10'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'room-takeovers-'));
const dossier = join(folder, 'one.dossier');
copyFileSync(source, dossier);
const server = await served(dossier);
try {
  const memory = [server.megabytes()];
  const seconds: number[] = [];
  const held = await documents();
  for (let time = 1; time <= Number(times); time += 1) {
    const inputs = join(folder, String(time));
    mkdirSync(inputs);
    writeFileSync(join(inputs, 'a.txt'), generatedArticle(3_000_000 + time, 400));
    const started = performance.now();
    const child = rapporteur(['add', dossier, inputs, '--rules-only', '--published', '2025-06-01']);
    await new Promise((resolve) => child.once('exit', resolve));
    while ((await documents()) < held + time) await pause(100);
    seconds.push(Math.round((performance.now() - started) / 100) / 10);
    memory.push(server.megabytes());
  }
  await pause(30_000);
  const result = {
    bench: 'takeovers',
    secondsUntilSeen: seconds,
    memoryMegabytes: memory,
    afterwards: server.megabytes(),
    load: loadavg().map(Math.round),
  };
  process.stdout.write(`${JSON.stringify(result)}\n`);
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function documents(): Promise<number> {
  const response = await fetch(`${server.base}/api/v1/overview`);
  return ((await response.json()) as { documents: number }).documents;
}
