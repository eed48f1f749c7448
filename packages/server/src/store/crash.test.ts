import { expect, test } from 'vitest';
import { crashRun } from '../../../testkit/src/dossier/crash-run.ts';

test('killed at any moment, nothing that was reported is lost and nothing is half there', async () => {
  const report = await crashRun({ kills: 5, documents: 300, seed: 20_250_324 });
  expect(report.faults).toEqual([]);
  expect(report.killedHalfway).toBeGreaterThan(0);
}, 120_000);
