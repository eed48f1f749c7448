import { type PrintableDocument, readOutput } from '@rapporteur/core/export/read-output';
import { confidentOnly } from '@rapporteur/core/views/confident';
import { explainStatements } from '@rapporteur/core/views/explanation';
import { openInputs, readThrough } from '../../compose.ts';
import type { InputOptionValues } from '../commands/input-options.ts';
import { EXIT_DONE, EXIT_FAILED, EXIT_INTERRUPTED } from '../exit-codes.ts';
import { documentLines } from '../format/citation.ts';
import { explanationLines } from '../format/explanation.ts';
import type { Io } from '../io.ts';
import { type Page, pageOf } from '../show/page.ts';
import { visibleJson } from '../terminal/visible-text.ts';
import { countingOf, fetchingOf, givenOf, InputReports } from './inputs.ts';
import { paceOf, type PaceOptions } from './pace.ts';

export interface ReadOptions extends InputOptionValues, PaceOptions {
  readonly explain?: boolean;
  readonly minConfidence?: number;
}

/** Reads inputs and prints what is found, a JSON object a line or for people. @returns the exit code. */
export async function read(
  inputs: readonly string[],
  options: ReadOptions,
  io: Io,
): Promise<number> {
  const signal = io.interrupted;
  const print = options.explain === true ? explaining(pageOf(io)) : printing(io);
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
      await print(confidentOnly({ ...record, source: { input } }, options.minConfidence ?? 0));
      await reports.passed(input);
    }
  } finally {
    await reports.end();
  }
  if (signal.aborted) return EXIT_INTERRUPTED;
  return reports.failed > 0 ? EXIT_FAILED : EXIT_DONE;
}

type Print = (document: PrintableDocument) => Promise<void>;

function printing({ out }: Io): Print {
  return async (document) => {
    const json = JSON.stringify(readOutput(document));
    await out.write(`${out.isTerminal ? visibleJson(json) : json}\n`);
  };
}

/** Documents with their statements, one below the other. */
function explaining(page: Page): Print {
  let above = false;
  return async (document) => {
    const { title, outlet, published } = document.metadata;
    const head = {
      title: title?.value ?? null,
      outlet: outlet?.value ?? null,
      published: published && { value: published.value.value, kind: published.kind },
      place: document.source.input,
    };
    const statements = explainStatements(document);
    await page.lines([
      ...(above ? [''] : []),
      ...documentLines(head, page),
      ...(statements.length === 0 ? ['', '  no statement found'] : []),
      ...statements.flatMap((statement) => ['', ...explanationLines(statement, page)]),
    ]);
    above = true;
  };
}
