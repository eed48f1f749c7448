/**
 * Writes what follows from the routes of the HTTP API: docs/reference/openapi.json and http.md, and packages/web/src/api/schema.d.ts,
 * the types of the client that the reading room asks with. With --check it writes nothing and fails where they differ.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { makeApp } from '../packages/server/src/http/app.ts';
import { openApiDocument } from '../packages/server/src/http/openapi.ts';
import type { RoomClient } from '../packages/server/src/app/room/client.ts';
import { httpReference, type OpenApi } from './http-reference.ts';
import packageJson from '../packages/server/package.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '..');
const check = process.argv.includes('--check');

const nobody: RoomClient = {
  ask: () => Promise.reject(new Error('nobody is in the room')),
  stream: async function* () {},
  state: () => ({ version: '', phase: 'opening', documents: 0 }),
  changed: async () => {},
  close: async () => {},
};

const CLOSED = {
  adder: null,
  decider: null,
  security: { isOwnHost: () => false, token: null, behindTls: false },
  web: { find: async () => null, page: async () => null },
  report: () => {},
};
const { version } = packageJson;
const document = openApiDocument(makeApp({ ...CLOSED, room: nobody, version }), version);
const json = JSON.stringify(document, null, 2);
await write('docs/reference/openapi.json', json);
await write('docs/reference/http.md', httpReference(JSON.parse(json) as OpenApi));
await write('packages/web/src/api/schema.d.ts', typesOf(json));

function typesOf(openApi: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-api-'));
  try {
    const [from, to] = [join(folder, 'openapi.json'), join(folder, 'schema.d.ts')];
    writeFileSync(from, openApi);
    const command = join(ROOT, 'packages/web/node_modules/.bin/openapi-typescript');
    const made = spawnSync(command, [from, '--output', to], { encoding: 'utf8' });
    if (made.status !== 0) throw new Error(`openapi-typescript failed: ${made.stderr}`);
    return readFileSync(to, 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function write(path: string, text: string): Promise<void> {
  const target = join(ROOT, path);
  const formatted = await format(text, { ...(await resolveConfig(target)), filepath: target });
  if (!check) {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, formatted);
    return;
  }
  if (held(target) === formatted) return;
  process.stderr.write(`${path} is not what the routes give: run npm run generate\n`);
  process.exitCode = 1;
}

function held(target: string): string | null {
  try {
    return readFileSync(target, 'utf8');
  } catch {
    return null;
  }
}
