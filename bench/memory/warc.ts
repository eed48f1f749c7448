/**
 * How much memory a large web archive takes: `node bench/memory/warc.ts [--megabytes 1024] [--pages 4000]`. Prints the
 * most that was resident, for opening it (every page brought, none read) and for `rapporteur read` and `add`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeWebArchive } from './web-archive.ts';

const { values } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '1024' },
    pages: { type: 'string', default: '4000' },
    only: { type: 'string' },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'rapporteur-memory-'));
const archive = join(folder, 'crawl.warc.gz');
const bytes = Number(values.megabytes) * 1024 * 1024;
await writeWebArchive(archive, { bytes, pages: Number(values.pages) });
const size = (statSync(archive).size / 1e9).toFixed(2);
console.log(`${archive}: ${size} GB, ${values.pages} pages`);

const COMMAND = join(import.meta.dirname, '../../packages/server/bin/rapporteur.js');
const RUNS: Readonly<Record<string, readonly string[]>> = {
  open: [join(import.meta.dirname, 'open.ts'), archive],
  read: [COMMAND, 'read', archive],
  add: [COMMAND, 'add', join(folder, 'crawl.dossier'), archive],
  'read --low-memory': [COMMAND, 'read', '--low-memory', archive],
  'add --low-memory': [COMMAND, 'add', '--low-memory', join(folder, 'low.dossier'), archive],
};
for (const [name, args] of Object.entries(RUNS)) {
  if (values.only !== undefined && values.only !== name) continue;
  const { seconds, megabytes } = await measured(args);
  console.log(`${name}: ${megabytes.toFixed(0)} MB resident at most, ${seconds.toFixed(0)} s`);
}
rmSync(folder, { recursive: true });

/** Runs a script and asks the kernel what its process held at most. */
async function measured(
  args: readonly string[],
): Promise<{ readonly seconds: number; readonly megabytes: number }> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, residentOf(child.pid ?? 0));
  }, 100);
  await once(child, 'exit');
  clearInterval(watch);
  return { seconds: (performance.now() - start) / 1000, megabytes: most };
}

/** `VmHWM`: the high-water mark of resident memory, in megabytes (proc(5)). */
function residentOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1000;
  } catch {
    return 0;
  }
}
