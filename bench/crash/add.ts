/**
 * Kills `add` at random moments: node bench/crash/add.ts [kills] [documents] [seed]
 * Prints one JSON line; exit code 1 where anything was lost or differs.
 */
import { crashRun } from '../../packages/testkit/src/dossier/crash-run.ts';

const [kills = 50, documents = 300, seed = Date.now() % 1_000_000] = process.argv
  .slice(2)
  .map(Number);
const started = performance.now();
const report = await crashRun({ kills, documents, seed });
const seconds = Math.round((performance.now() - started) / 100) / 10;
process.stdout.write(
  `${JSON.stringify({ bench: 'crash', documents, seed, seconds, ...report })}\n`,
);
process.exitCode = report.faults.length === 0 ? 0 : 1;
