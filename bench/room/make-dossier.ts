/**
 * Makes the dossier that the reading room is measured on: node bench/room/make-dossier.ts FILE [documents] [seed]
 * Made-up coverage of two years, the same for the same seed: by default 10,000 documents with 300,000 statements, some hundreds
 * of speakers, contacts that several outlets report, figures, places. Prints one JSON line.
 */
import { rmSync, statSync } from 'node:fs';
import { openForDeciding } from '../../packages/server/src/compose.ts';
import { generatedRecord } from './generated/record.ts';
import { world } from './generated/world.ts';
import { openWriter } from '../../packages/server/src/store/open.ts';

const BATCH = 64;
const STATEMENTS = 30;

const [file = '/tmp/room.dossier', documents = '10000', seed = '1'] = process.argv.slice(2);
for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
const started = performance.now();
const told = world(Number(seed), 400, 730);
const made = await openWriter(file, { now: () => new Date('2026-01-01T00:00:00Z') });
for (let at = 0; at < Number(documents); at += BATCH) {
  const size = Math.min(BATCH, Number(documents) - at);
  const records = Array.from({ length: size }, (_, index) =>
    generatedRecord(Number(seed) * 1_000_000 + at + index, told, STATEMENTS),
  );
  await made.writer.add(records);
  if (process.stderr.isTTY) process.stderr.write(`\r${at + size} documents `);
}
await made.close();
const written = performance.now();
// As "add" leaves it: with what follows from all documents together.
const dossier = await openForDeciding(file);
await dossier.writer.keepDates();
await dossier.writer.keepEntities();
await dossier.writer.keepLines();
await dossier.writer.keepColumns();
const { documents: held, statements, events, entities } = await dossier.reader.overview();
await dossier.close();
const result = {
  bench: 'make-dossier',
  documents: held,
  statements,
  events,
  entities,
  megabytes: Math.round(statSync(file).size / 1e6),
  seconds: Math.round((written - started) / 1000),
  linking: Math.round((performance.now() - written) / 1000),
};
process.stdout.write(`${JSON.stringify(result)}\n`);
