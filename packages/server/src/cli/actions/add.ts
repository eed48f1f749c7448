import type { InputOutcome } from '../../app/add-outcome.ts';
import { addToDossier, openInputs } from '../../compose.ts';
import type { InputOptionValues } from '../commands/input-options.ts';
import { counted } from '../format/count.ts';
import { EXIT_DONE, EXIT_FAILED, EXIT_INTERRUPTED } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { pageOf } from '../show/page.ts';
import { evenIfClosed } from '../terminal/output.ts';
import { visibleText } from '../terminal/visible-text.ts';
import { countingOf, fetchingOf, givenOf, InputReports } from './inputs.ts';
import { paceOf, type PaceOptions } from './pace.ts';

export interface AddOptions extends InputOptionValues, PaceOptions {
  readonly json?: boolean;
}

/** Reads inputs into a dossier and says what is new. @returns the exit code. */
export async function add(
  dossier: string,
  inputs: readonly string[],
  options: AddOptions,
  io: Io,
): Promise<number> {
  const { json = false } = options;
  const signal = io.interrupted;
  const reports = new InputReports(io, countingOf(inputs));
  const page = pageOf({ ...io, out: evenIfClosed(io.out) });
  const tally: Record<Settled['kind'], number> = {
    added: 0,
    revised: 0,
    recaptured: 0,
    unchanged: 0,
    gone: 0,
  };
  const items = openInputs(inputs, {
    given: givenOf(options),
    stdin: io.stdin,
    signal,
    fetching: fetchingOf(options),
  });
  try {
    for await (const outcome of addToDossier(dossier, items, {
      signal,
      ...paceOf(options),
    })) {
      if (json) await page.json(outcomeLine(outcome));
      if (outcome.kind === 'failed' || outcome.kind === 'skipped' || outcome.kind === 'notice') {
        await reports.report(outcome);
        continue;
      }
      tally[outcome.kind] += 1;
      await reports.passed(outcome.input);
    }
  } finally {
    await reports.end();
  }
  if (!json) await page.lines([summary(dossier, tally, reports.failed)]);
  if (signal.aborted) return EXIT_INTERRUPTED;
  return reports.failed > 0 ? EXIT_FAILED : EXIT_DONE;
}

type Settled = Extract<InputOutcome, { readonly revision: unknown }>;

function summary(
  dossier: string,
  { added, revised, recaptured, unchanged, gone }: Readonly<Record<Settled['kind'], number>>,
  failed: number,
): string {
  const parts = [
    ...(added > 0 ? [`${counted(added, 'document')} added`] : []),
    ...(revised > 0 ? [`${counted(revised, 'document')} revised`] : []),
    ...(recaptured > 0 ? [`${counted(recaptured, 'document')} captured anew, same words`] : []),
    ...(gone > 0 ? [`${counted(gone, 'document')} gone, kept as it was`] : []),
    ...(unchanged > 0 ? [`${counted(unchanged, 'document')} unchanged`] : []),
    ...(failed > 0 ? [`${counted(failed, 'input')} failed`] : []),
  ];
  const news = added + revised + gone === 0 ? ['nothing new'] : [];
  return `${visibleText(dossier)}: ${[...news, ...parts].join(', ')}`;
}

/** A Problem's words do not survive JSON.stringify by themselves. */
function outcomeLine(outcome: InputOutcome): object {
  if (outcome.kind !== 'failed') return outcome;
  const { kind, input, problem } = outcome;
  const { code, message, advice } = problem;
  return { kind, input, problem: { code, message, advice } };
}
