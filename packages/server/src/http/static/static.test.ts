import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appParts, asked } from '../../../../testkit/src/http/app-parts.ts';
import { makeApp } from '../app.ts';
import { webRoot } from './web-root.ts';

const PAGE = '<!doctype html><title>Reading room</title>';
const SCRIPT = `console.log("${'long '.repeat(500)}")`;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'web-root-'));
  mkdirSync(join(folder, 'web/assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'web/index.html'), PAGE);
  writeFileSync(join(folder, 'web/icon.svg'), '<svg/>');
  writeFileSync(join(folder, 'web/assets/index-B7a1.js'), SCRIPT);
  writeFileSync(join(folder, 'web/assets/worker-C3d2.mjs'), SCRIPT);
});
afterAll(() => rmSync(folder, { recursive: true }));

function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return asked(makeApp(appParts({ web: webRoot(join(folder, 'web')) })), path, { headers });
}

describe('the web app', () => {
  test.each(['/', '/statements', '/documents/doc_1/', '/timeline?from=2025', '/index.html'])(
    'is the page at its addresses: %s',
    async (path) => {
      const answer = await get(path);
      expect(await answer.text()).toBe(PAGE);
      expect(answer.headers.get('Content-Type')).toMatch(/^text\/html/);
      expect(answer.headers.get('Cache-Control')).toBe('private, no-cache');
    },
  );

  test('keeps files whose names change with their content', async () => {
    const answer = await get('/assets/index-B7a1.js');
    expect(await answer.text()).toBe(SCRIPT);
    expect(answer.headers.get('Content-Type')).toMatch(/^text\/javascript/);
    expect(answer.headers.get('Cache-Control')).toContain('immutable');
    const icon = await get('/icon.svg');
    expect(icon.headers.get('Content-Type')).toBe('image/svg+xml');
    expect(icon.headers.get('Cache-Control')).toBe('private, no-cache');
    const held = { 'If-None-Match': icon.headers.get('ETag') ?? '' };
    expect((await get('/icon.svg', held)).status).toBe(304);
  });

  test('the worker of the map is a script, or a browser would not run it', async () => {
    const answer = await get('/assets/worker-C3d2.mjs');
    expect(answer.headers.get('Content-Type')).toMatch(/^text\/javascript/);
  });

  test('is compressed for who takes it', async () => {
    const answer = await get('/assets/index-B7a1.js', { 'Accept-Encoding': 'gzip' });
    expect(answer.headers.get('Content-Encoding')).toBe('gzip');
    const unpacked = answer.body?.pipeThrough(new DecompressionStream('gzip'));
    expect(await new Response(unpacked).text()).toBe(SCRIPT);
  });

  test.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/..%5csecret.txt',
    '/assets/%2e%2e/%2e%2e/secret.txt',
    '//secret.txt',
    '/secret.txt%00.js',
    '/assets/missing.js',
    '/assets/',
    '/assets',
    '/favicon.ico',
  ])('has no way out of its folder, and no page where a file is asked for: %s', async (path) => {
    const answer = await get(path);
    const text = await answer.text();
    expect(text === PAGE || answer.status === 404).toBe(true);
    expect(text).not.toBe('secret');
  });

  test('built anew is served anew', async () => {
    const app = makeApp(appParts({ web: webRoot(join(folder, 'later')) }));
    const missing = await asked(app, '/');
    expect(missing.status).toBe(503);
    expect(await missing.text()).toContain('is not built');
    mkdirSync(join(folder, 'later/assets'), { recursive: true });
    writeFileSync(join(folder, 'later/index.html'), PAGE);
    writeFileSync(join(folder, 'later/assets/a-1.css'), 'a {}');
    expect(await (await asked(app, '/')).text()).toBe(PAGE);
    expect(await (await asked(app, '/assets/a-1.css')).text()).toBe('a {}');
  });
});
