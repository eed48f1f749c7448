import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { Problem } from '@rapporteur/core/model/problem';

/** Whoever read our output has closed it (`| head -1`): reason to stop, none to complain. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed';
}

/** A stream that results or messages are written to, in order and no faster than they are taken. */
export interface Output {
  /**
   * @throws OutputClosed when nobody reads any more.
   * @throws Problem `output-unwritable` when it cannot be written (a full disk).
   */
  readonly write: (text: string) => Promise<void>;
  readonly isTerminal: boolean;
  /** Columns of the terminal, or of the page to lay out for where there is none. */
  readonly columns: number;
  readonly colour: boolean;
}

export interface OutputShape {
  readonly isTerminal: boolean;
  readonly columns: number;
  readonly colour: boolean;
}

/** Output to a stream; `name` is what to call it in an error. */
export function streamOutput(stream: Writable, name: string, shape: OutputShape): Output {
  let failure: Error | null = null;
  stream.on('error', (error) => {
    failure ??= error;
  });
  const write = async (text: string): Promise<void> => {
    if (failure !== null) throw translated(failure, name);
    if (stream.write(text)) return;
    try {
      await once(stream, 'drain');
    } catch (error) {
      throw translated(error, name);
    }
  };
  return { write, ...shape };
}

/** The output, but that nobody reads it any more is no reason to stop: what is done matters, not what is said. */
export function evenIfClosed(output: Output): Output {
  const write = async (text: string): Promise<void> => {
    try {
      await output.write(text);
    } catch (error) {
      if (!(error instanceof OutputClosed)) throw error;
    }
  };
  return { ...output, write };
}

/** Waits until everything written has been taken over, so that an error of the last words is seen. */
export async function flushed(stream: Writable, name: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    stream.write('', (error) => {
      if (error === null || error === undefined) resolve();
      else reject(translated(error, name));
    });
  });
}

function translated(error: unknown, name: string): Error {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' || code === 'ECONNRESET')
    return new OutputClosed();
  const words = error instanceof Error ? error.message : String(error);
  return new Problem(
    'output-unwritable',
    `${name}: cannot be written (${words})`,
    'Make room on the disk, or write somewhere else.',
    { cause: error },
  );
}
