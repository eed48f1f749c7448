import type { Readable } from 'node:stream';
import { EXIT_INTERRUPTED } from './exit-codes.ts';
import { evenIfClosed, flushed, type Output, streamOutput } from './terminal/output.ts';

/** The world as a command sees it, so that a test can give another. */
export interface Io {
  /** Results. */
  readonly out: Output;
  /** Everything else. */
  readonly err: Output;
  readonly stdin: Readable;
  /**
   * Aborted when the user interrupts: finish the document at hand, then stop. A command that never
   * asks for it is ended by the interrupt itself.
   */
  readonly interrupted: AbortSignal;
  /** Aborted when a server is to end, by the user or by the system; a second time ends the process. */
  readonly ended: AbortSignal;
}

/** Widest layout by default: longer lines are hard to read. */
const PAGE_COLUMNS = 80;

/** The streams and signals of this process. */
export function processIo(): Io {
  let interrupted: AbortSignal | null = null;
  let ended: AbortSignal | null = null;
  return {
    out: standard(process.stdout, 'standard output'),
    err: evenIfClosed(standard(process.stderr, 'standard error')),
    stdin: process.stdin,
    get interrupted() {
      interrupted ??= interruption();
      return interrupted;
    },
    get ended() {
      ended ??= ending();
      return ended;
    },
  };
}

/** Waits for the last words of this process to be taken. */
export async function flushStandardStreams(): Promise<void> {
  await flushed(process.stdout, 'standard output');
  await flushed(process.stderr, 'standard error');
}

function standard(stream: NodeJS.WriteStream, name: string): Output {
  return streamOutput(stream, name, {
    isTerminal: stream.isTTY === true,
    columns: columnsOf(stream),
    colour: wantsColour(stream),
  });
}

function columnsOf(stream: NodeJS.WriteStream): number {
  const given = Number(process.env['COLUMNS']);
  if (stream.isTTY === true && stream.columns > 0) return stream.columns;
  return Number.isInteger(given) && given > 0 ? given : PAGE_COLUMNS;
}

/** As https://no-color.org and https://force-color.org ask. */
function wantsColour(stream: NodeJS.WriteStream): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0';
  return stream.isTTY === true && TERM !== 'dumb';
}

/** A second interrupt ends the process at once. */
function interruption(): AbortSignal {
  const controller = new AbortController();
  process.on('SIGINT', () => {
    if (controller.signal.aborted) process.exit(EXIT_INTERRUPTED);
    controller.abort();
    process.stderr.write(
      '\nrapporteur: finishing the document at hand; once more to stop at once\n',
    );
  });
  return controller.signal;
}

/** As Ctrl-C and service managers end a server; a second interrupt ends the process at once. */
function ending(): AbortSignal {
  const controller = new AbortController();
  const end = (): void => {
    if (controller.signal.aborted) process.exit(EXIT_INTERRUPTED);
    controller.abort();
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  return controller.signal;
}
