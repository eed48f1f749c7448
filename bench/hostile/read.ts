/**
 * Seconds that hostile inputs take, by size, and what comes of them:
 *     node bench/hostile/read.ts [megabytes …]
 * Each is read in a process of its own; a line that grows faster than its size shows work that is not linear.
 */
import { spawnSync } from 'node:child_process';
import { documentReader } from '@rapporteur/core/pipeline/read-document';
import { Problem } from '@rapporteur/core/model/problem';
import { hostileInputs } from '../../packages/testkit/src/generate/hostile.ts';

const [first, name] = process.argv.slice(2);
if (name !== undefined) {
  const input = hostileInputs(Number(first)).find((candidate) => candidate.name === name);
  if (input === undefined) throw new Error(`no hostile input is called ${name}`);
  const started = performance.now();
  let outcome = 'read';
  try {
    documentReader()({
      input: name,
      bytes: input.bytes,
      mediaType: null,
      charset: null,
      given: {},
    });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    outcome = error.code;
  }
  const seconds = (performance.now() - started) / 1000;
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    JSON.stringify({
      name,
      size: Number(first),
      seconds: Number(seconds.toFixed(2)),
      outcome,
      peakMB: megabytes,
    }),
  );
} else {
  for (const { name: each } of hostileInputs(0.001)) {
    for (const size of first === undefined ? ['1', '2', '50'] : [first]) {
      const done = spawnSync(process.execPath, [import.meta.filename, size, each], {
        encoding: 'utf8',
        timeout: 300_000,
      });
      console.log(
        done.status === 0
          ? done.stdout.trim()
          : JSON.stringify({
              name: each,
              size: Number(size),
              failed: done.signal ?? done.stderr.slice(0, 200),
            }),
      );
    }
  }
}
