import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openReader } from '../../../server/src/store/open.ts';
import { generator } from '../generate/coverage.ts';
import { dossierContents } from './contents.ts';

export interface CrashRun {
  readonly kills: number;
  readonly documents: number;
  readonly seed: number;
}

export interface CrashReport {
  readonly kills: number;
  /** How many of them came when some documents were there and others missing still. */
  readonly killedHalfway: number;
  readonly dossiers: number;
  /** What went wrong; empty where all is well. */
  readonly faults: readonly string[];
}

/**
 * Kills a program that adds documents, again and again, at moments chosen at random, and runs it again each time. After
 * each kill the dossier must verify and hold every document that was reported; a finished one must equal one built
 * without a kill.
 */
export async function crashRun({ kills, documents, seed }: CrashRun): Promise<CrashReport> {
  const random = generator(seed);
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-crash-'));
  const faults: string[] = [];
  let killedHalfway = 0;
  let dossiers = 1;
  try {
    const reference = join(folder, 'reference.dossier');
    await runChild(reference, documents, null);
    const expected = await contentsOf(reference);
    let path = join(folder, 'crash-1.dossier');
    let reported = new Set<string>();
    for (let kill = 0; kill < kills; kill += 1) {
      const moment = momentOf(random);
      const ended = await runChild(path, documents, moment);
      for (const input of ended.reported) reported.add(input);
      const held = existsSync(path) ? await checkHeld(path, reported, faults, kill) : 0;
      if (held > 0 && held < documents) killedHalfway += 1;
      if (held < documents && kill < kills - 1) continue;
      await runChild(path, documents, null);
      if (JSON.stringify(await contentsOf(path)) !== JSON.stringify(expected))
        faults.push(`kill ${kill}: the finished dossier differs from one built without a kill`);
      if (kill === kills - 1) break;
      dossiers += 1;
      path = join(folder, `crash-${dossiers}.dossier`);
      reported = new Set();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { kills, killedHalfway, dossiers, faults };
}

/** When a child is killed: so many milliseconds after it was started, was ready, or had added a document. */
interface Moment {
  readonly after: 'start' | 'ready' | 'added';
  readonly milliseconds: number;
}

/** Some while starting, most while documents come in, at any point of a transaction. */
function momentOf(random: () => number): Moment {
  const kind = random();
  if (kind < 0.1) return { after: 'start', milliseconds: random() * 250 };
  if (kind < 0.2) return { after: 'ready', milliseconds: random() * 250 };
  return { after: 'added', milliseconds: random() * 60 };
}

/** Runs the child to its end or, where a moment is given, kills it then. */
async function runChild(
  path: string,
  documents: number,
  moment: Moment | null,
): Promise<{ readonly reported: readonly string[] }> {
  const script = fileURLToPath(new URL('./crash-child.ts', import.meta.url));
  const child = spawn(process.execPath, [script, path, String(documents)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  let timer: NodeJS.Timeout | null = null;
  const killAfter = (event: Moment['after']): void => {
    if (timer !== null || moment?.after !== event) return;
    timer = setTimeout(() => child.kill('SIGKILL'), moment.milliseconds);
  };
  killAfter('start');
  child.stdout.on('data', (data: Buffer) => {
    output += data.toString();
    killAfter('ready');
    if (/^added/m.test(output)) killAfter('added');
  });
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve) => {
    child.on('close', (...ended) => resolve(ended));
  });
  if (code !== 0 && signal !== 'SIGKILL') throw new Error(`the child ended with ${code ?? signal}`);
  // The last line may have been cut off by the kill.
  const lines = output.split('\n').slice(0, -1);
  return { reported: lines.flatMap((line) => /^\w+ (\S+\.txt)$/.exec(line)?.[1] ?? []) };
}

/** How many documents the dossier holds. */
async function checkHeld(
  path: string,
  reported: ReadonlySet<string>,
  faults: string[],
  kill: number,
): Promise<number> {
  let reader;
  try {
    reader = await openReader(path);
  } catch (error) {
    // Killed before the tables were made: nothing may have been reported then.
    if (reported.size > 0) faults.push(`kill ${kill}: ${String(error)}`);
    return 0;
  }
  try {
    for await (const { message } of reader.verify()) faults.push(`kill ${kill}: ${message}`);
    const held = new Set<string>();
    for await (const { inputs } of reader.documents()) for (const input of inputs) held.add(input);
    for (const input of reported)
      if (!held.has(input)) faults.push(`kill ${kill}: ${input} was reported and is not there`);
    return held.size;
  } finally {
    await reader.close();
  }
}

async function contentsOf(path: string): Promise<string[]> {
  const reader = await openReader(path);
  try {
    return await dossierContents(reader);
  } finally {
    await reader.close();
  }
}
