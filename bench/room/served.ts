import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { pause } from './asker.ts';

/** A server of its own process that has a dossier open. */
export interface Served {
  readonly base: string;
  /** From the start of the process until it answers from the dossier, in milliseconds. */
  readonly ready: number;
  /** Memory of the process and of those that it started, in megabytes; what they share is counted with each. */
  readonly megabytes: () => number;
  readonly stop: () => Promise<void>;
}

const PROGRAM = fileURLToPath(new URL('../../packages/server/bin/rapporteur.js', import.meta.url));

/** Starts `rapporteur serve`. */
export async function served(dossier: string): Promise<Served> {
  const port = await freePort();
  const started = performance.now();
  const server = rapporteur(['serve', dossier, '--port', String(port), '--rules-only']);
  const base = `http://127.0.0.1:${port}`;
  while (!(await isReady(base))) {
    if (server.exitCode !== null) throw new Error(`the server ended with code ${server.exitCode}`);
    await pause(10);
  }
  const ready = performance.now() - started;
  return {
    base,
    ready,
    megabytes: () => Math.round(memoryOf(server.pid ?? 0) / 1024),
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGINT');
      await ended;
    },
  };
}

/** Of a process and all below it, in kilobytes; those that are over have none. */
function memoryOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
    const own = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0);
    return children
      .split(' ')
      .filter(Boolean)
      .reduce((sum, child) => sum + memoryOf(Number(child)), own);
  } catch {
    return 0;
  }
}

async function freePort(): Promise<number> {
  const holder = createServer();
  await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve));
  const address = holder.address();
  await new Promise((resolve) => holder.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Runs the program; what it prints is let go. */
export function rapporteur(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [PROGRAM, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
}

async function isReady(base: string): Promise<boolean> {
  try {
    const response = await fetch(`${base}/api/v1/overview`);
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}
