/**
 * What a browser loads before the reading room can be read: the scripts and styles of the first page, gzipped. Fails
 * where the scripts are more than is allowed, or where what only single pages need has got in among them.
 * `npm run build:web` first.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const DIST = join(import.meta.dirname, '../packages/web/dist');
const MOST = 250 * 1024;
/** Libraries that only their pages may load. */
const LATE = /maplibre|observablehq|topojson|world-atlas/;

interface Chunk {
  readonly file: string;
  readonly src?: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

const manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8')) as Manifest;
const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry === true);
const shell = reached(entries);
let worst = 0;
for (const page of Object.keys(manifest).filter((key) => key.endsWith('/page.tsx'))) {
  const chunks = reached([...entries, page]);
  const scripts = sizeOf(chunks.map(({ file }) => file));
  const styles = sizeOf(chunks.flatMap(({ css }) => css ?? []));
  console.log(`${kilobytes(scripts)} script, ${kilobytes(styles)} style  ${page}`);
  if (page === 'src/pages/overview/page.tsx') worst = scripts;
}
console.log(`${kilobytes(sizeOf(shell.map(({ file }) => file)))} script of the shell alone`);
const tooEarly = shell.filter(({ file }) => LATE.test(file));
if (worst === 0 || worst > MOST || tooEarly.length > 0) {
  console.error(
    `The overview, the first page, loads ${kilobytes(worst)} of script; ${kilobytes(MOST)} are allowed. ` +
      `Load by import() what it does not show. ${tooEarly.map(({ file }) => file).join(', ')}`,
  );
  process.exitCode = 1;
}

/** The chunks that load with these: themselves, and what they import. */
function reached(keys: readonly string[]): readonly Chunk[] {
  const seen = new Set<string>();
  const visit = (key: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    for (const next of manifest[key]?.imports ?? []) visit(next);
  };
  for (const key of keys) visit(key);
  return [...seen].map((key) => manifest[key]).filter((chunk) => chunk !== undefined);
}

function sizeOf(files: readonly string[]): number {
  return [...new Set(files)]
    .map((file) => gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length)
    .reduce((sum, size) => sum + size, 0);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
