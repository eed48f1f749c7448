import { CommanderError } from 'commander';
import { Problem } from '@rapporteur/core/model/problem';
import { EXIT_DONE, EXIT_FAILED, EXIT_INTERRUPTED, EXIT_USAGE } from './exit-codes.ts';
import { flushStandardStreams, type Io, processIo } from './io.ts';
import { problemLines } from './problem-lines.ts';
import { buildProgram } from './program.ts';
import { OutputClosed } from './terminal/output.ts';

/** Runs the command line in this process and sets its exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  const io = processIo();
  const exitCode = await run(argv, io);
  process.exitCode = exitCode;
  try {
    await flushStandardStreams();
  } catch (error) {
    // What failed has been said already, and this is most likely the same.
    if (exitCode === EXIT_DONE) process.exitCode = await report(error, io);
  }
}

/** Runs one command line. @returns its exit code; what went wrong has been said on `io.err`. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let exitCode = EXIT_DONE;
  const program = buildProgram(io, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    return report(error, io);
  }
  return exitCode;
}

async function report(error: unknown, io: Io): Promise<number> {
  if (error instanceof OutputClosed) return EXIT_DONE;
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT_DONE : EXIT_USAGE;
  if (error instanceof Error && error.name === 'AbortError') return EXIT_INTERRUPTED;
  const expected = error instanceof Problem;
  try {
    await io.err.write(expected ? problemLines(error) : unexpected(error));
  } catch {
    // Nobody is left to be told.
  }
  return expected && USAGE_PROBLEMS.has(error.code) ? EXIT_USAGE : EXIT_FAILED;
}

const USAGE_PROBLEMS: ReadonlySet<string> = new Set([
  'option-invalid',
  'query-invalid',
  'decision-invalid',
]);

function unexpected(error: unknown): string {
  const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `rapporteur: this is a fault of the program, not of what you gave it:\n${words}\n`;
}
