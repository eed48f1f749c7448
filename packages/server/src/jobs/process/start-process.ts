import { type ChildProcess, fork } from 'node:child_process';
import { getCompileCacheDir } from 'node:module';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';

export interface ProcessOptions {
  /** Flags of Node. */
  readonly flags?: readonly string[];
  /** Others come first where there is not enough of the processor. */
  readonly yields?: boolean;
}

/**
 * Starts a module in a process of its own. When a process ends the system has all its memory back; of a thread, what its heap and
 * SQLite let go stays with the server for good. It ends when the server does.
 * @param start what it is to know first: see `started-process.ts`
 */
export function startProcess(
  module: URL,
  start: object,
  { flags = [], yields = false }: ProcessOptions = {},
): ChildProcess {
  const cache = getCompileCacheDir();
  const child = fork(fileURLToPath(module), [], {
    serialization: 'advanced',
    execArgv: [...flags],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      // One thread works in it: more pools of memory would only be more to keep.
      MALLOC_ARENA_MAX: '2',
      ...(cache !== undefined && { NODE_COMPILE_CACHE: cache }),
    },
  });
  if (yields && child.pid !== undefined) giveWay(child.pid);
  tell(child, start);
  return child;
}

/** Sends a message; whoever has died is known by its end. */
export function tell(child: ChildProcess, message: object): void {
  child.send(message, () => {});
}

/** Ends it at once; resolves when it is over. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const over = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await over;
}

/** How a process ended, in words. */
export function endOf(code: number | null, signal: string | null): string {
  return code === null ? `signal ${signal ?? 'unknown'}` : `code ${code}`;
}

function giveWay(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // Not every system lets it.
  }
}
