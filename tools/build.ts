/**
 * Compiles core, engine and server to JavaScript with type declarations, as they are published: dist/core,
 * dist/engine and dist/server are packages of their own, to be packed with
 * `npm pack ./dist/core ./dist/engine ./dist/server`. The server takes the reading room along, as `npm run build:web`
 * has built it.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');
const PACKAGES = ['core', 'engine', 'server'] as const;

interface Manifest {
  readonly [field: string]: unknown;
}

rmSync(DIST, { recursive: true, force: true });
const compiler = join(ROOT, 'node_modules/.bin/tsc');
const compiled = spawnSync(compiler, ['--project', 'tsconfig.build.json'], {
  cwd: ROOT,
  stdio: 'inherit',
});
if (compiled.status !== 0) process.exit(compiled.status ?? 1);
for (const library of ['core', 'engine'])
  writeManifest(library, {
    ...publishable(manifestOf(library)),
    exports: { './*': { types: './src/*.d.ts', default: './src/*.js' } },
  });
writeManifest('server', publishable(manifestOf('server')));
for (const path of globSync('server/bin/*.js', { cwd: join(ROOT, 'packages') })) {
  const source = readFileSync(join(ROOT, 'packages', path), 'utf8');
  const script = source.replaceAll(/(import\('\.\.\/src\/[^']*)\.ts'\)/g, "$1.js')");
  mkdirSync(dirname(join(DIST, path)), { recursive: true });
  writeFileSync(join(DIST, path), script, { mode: 0o755 });
}
const STORIES = join(ROOT, 'fixtures/stories');
cpSync(STORIES, join(DIST, 'server/data/stories'), {
  recursive: true,
  filter: (path) => !/[\\/]expected$|README\.md$/.test(path),
});
cpSync(join(ROOT, 'packages/web/dist'), join(DIST, 'server/web'), {
  recursive: true,
  filter: (path) => !/[\\/]\.vite$/.test(path),
});
for (const name of PACKAGES) {
  for (const file of ['LICENSE', 'README.md']) cpSync(join(ROOT, file), join(DIST, name, file));
  copyData(name);
}

function manifestOf(name: string): Manifest {
  return JSON.parse(readFileSync(join(ROOT, 'packages', name, 'package.json'), 'utf8')) as Manifest;
}

function publishable({ private: _, ...manifest }: Manifest): Manifest {
  return {
    ...manifest,
    files: ['bin', 'src', 'data', 'weights', 'web', 'LICENSE', 'README.md'],
  } as Manifest;
}

function writeManifest(name: string, manifest: Manifest): void {
  writeFileSync(join(DIST, name, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** Files that the program opens by path, which tsc does not know of. */
function copyData(name: string): void {
  for (const path of globSync('{src,data,weights}/**/*.{json,sql,csv,txt,html,onnx}', {
    cwd: join(ROOT, 'packages', name),
  }))
    cpSync(join(ROOT, 'packages', name, path), join(DIST, name, path));
}
