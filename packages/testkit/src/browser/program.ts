import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

const BIN = join(import.meta.dirname, '../../../server/bin/rapporteur.js');

/** Runs the program to its end. @returns what it wrote to stdout. @throws Error with what it wrote to stderr. */
export async function rapporteur(...args: readonly string[]): Promise<string> {
  const child = started(args);
  const [out, err] = [collected(child.stdout), collected(child.stderr)];
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`rapporteur ${args.join(' ')} ended with ${code}:\n${err()}`);
  return out();
}

/** A dossier that is open in the reading room. */
export interface Served {
  /** `http://127.0.0.1:4747`, without a slash at its end. */
  readonly origin: string;
  readonly dossier: string;
  readonly close: () => Promise<void>;
}

/** Serves a dossier on a free port, as a process of its own; gives it when it answers. */
export async function served(dossier: string, ...args: readonly string[]): Promise<Served> {
  const child = started(['serve', dossier, '--port', '0', ...args]);
  const err = collected(child.stderr);
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (bytes: Buffer) => resolve(bytes.toString().trim()));
    child.once('close', () => reject(new Error(err())));
  });
  const { origin } = new URL(address);
  while ((await fetch(`${origin}/health`)).status !== 200)
    await new Promise((resolve) => setTimeout(resolve, 20));
  const close = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
  };
  return { origin, dossier, close };
}

function started(args: readonly string[]) {
  return spawn(process.execPath, [BIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
}

function collected(stream: NonNullable<ChildProcess['stdout']>): () => string {
  let text = '';
  stream.on('data', (bytes: Buffer) => {
    text += bytes.toString();
  });
  return () => text;
}
