import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from 'vitest';
import { dossierContract } from '../../../testkit/src/dossier/contract.ts';
import { openWriter } from './open.ts';

describe('a dossier in SQLite', () => {
  dossierContract(async (now) => {
    const folder = mkdtempSync(join(tmpdir(), 'rapporteur-store-'));
    const dossier = await openWriter(join(folder, 'test.dossier'), { now });
    return {
      ...dossier,
      dispose: async () => {
        await dossier.close();
        rmSync(folder, { recursive: true });
      },
    };
  });
});
