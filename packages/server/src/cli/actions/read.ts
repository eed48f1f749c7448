import { readOutput } from '@rapporteur/core/export/read-output';
import { openInputs, readThrough } from '../../compose.ts';
import type { InputOptionValues } from '../commands/input-options.ts';
import { EXIT_DONE, EXIT_FAILED, EXIT_INTERRUPTED } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { visibleJson } from '../terminal/visible-text.ts';
import { countingOf, fetchingOf, givenOf, InputReports } from './inputs.ts';
import { paceOf, type PaceOptions } from './pace.ts';

export interface ReadOptions extends InputOptionValues, PaceOptions {}

/** Reads inputs and prints what is found, a JSON object a line. @returns the exit code. */
export async function read(
  inputs: readonly string[],
  options: ReadOptions,
  io: Io,
): Promise<number> {
  const signal = io.interrupted;
  // Results that scroll by on a terminal are progress enough.
  const counting = io.out.isTerminal ? null : countingOf(inputs);
  const reports = new InputReports(io, counting);
  const items = openInputs(inputs, {
    given: givenOf(options),
    stdin: io.stdin,
    signal,
    fetching: fetchingOf(options),
  });
  try {
    for await (const outcome of readThrough(items, {
      signal,
      ...paceOf(options),
    })) {
      if (outcome.kind !== 'read') {
        await reports.report(outcome);
        continue;
      }
      const { input, record } = outcome;
      const json = JSON.stringify(readOutput({ ...record, source: { input } }));
      await io.out.write(`${io.out.isTerminal ? visibleJson(json) : json}\n`);
      await reports.passed(input);
    }
  } finally {
    await reports.end();
  }
  if (signal.aborted) return EXIT_INTERRUPTED;
  return reports.failed > 0 ? EXIT_FAILED : EXIT_DONE;
}
