import type { GivenMetadata } from '@rapporteur/core/model/document';
import type { Problem } from '@rapporteur/core/model/problem';
import { countInputs } from '../../compose.ts';
import type { FetchingOptions } from '../../fetch/http/open-fetcher.ts';
import type { SkipReason } from '../../fetch/input-item.ts';
import type { InputOptionValues } from '../commands/input-options.ts';
import { counted } from '../format/count.ts';
import type { Io } from '../io.ts';
import { inputProblemLine } from '../problem-lines.ts';
import { type Progress, progressOn, silentProgress } from '../terminal/progress.ts';
import { visibleText } from '../terminal/visible-text.ts';

/** An input that gave no document, or a remark on one. */
export type InputReport =
  | { readonly kind: 'problem' | 'failed'; readonly input: string; readonly problem: Problem }
  | {
      readonly kind: 'skipped';
      readonly input: string;
      readonly reason: SkipReason;
      readonly count?: number;
    }
  | { readonly kind: 'notice'; readonly input: string; readonly message: string };

/** What the user says of the inputs, other options of the command aside. */
export function givenOf(options: InputOptionValues): GivenMetadata {
  const { published, outlet, url, title, language } = options;
  return {
    ...(published !== undefined && { published }),
    ...(outlet !== undefined && { outlet }),
    ...(url !== undefined && { url }),
    ...(title !== undefined && { title }),
    ...(language !== undefined && { language }),
  };
}

/** How the user wants addresses to be fetched. */
export function fetchingOf(options: InputOptionValues): FetchingOptions {
  const { cache, offline, allowPrivateAddresses } = options;
  return {
    ...(cache !== undefined && { cache }),
    ...(offline !== undefined && { offline }),
    ...(allowPrivateAddresses !== undefined && { allowPrivateAddresses }),
  };
}

/** Counts what there is to do while it is being done; to be given up when that has ended. */
export interface Counting {
  readonly total: () => Promise<number>;
  readonly giveUp: () => void;
}

export function countingOf(inputs: readonly string[]): Counting {
  const stop = new AbortController();
  return { total: () => countInputs(inputs, stop.signal), giveUp: () => stop.abort() };
}

/** Tells on stderr how far the inputs have come and what became of those that gave nothing. */
export class InputReports {
  #failed = 0;
  readonly #skipped = new Map<SkipReason, number>();
  readonly #progress: Progress;
  readonly #counting: Counting | null;
  readonly #io: Io;

  /** @param counting null: no progress is wanted. */
  constructor(io: Io, counting: Counting | null) {
    this.#io = io;
    this.#counting = counting;
    this.#progress =
      counting === null
        ? silentProgress(io.err)
        : progressOn(io.err, {
            what: 'documents',
            now: () => performance.now(),
            ...(io.err.isTerminal ? { total: counting.total() } : {}),
          });
  }

  /** How many inputs failed so far. */
  get failed(): number {
    return this.#failed;
  }

  /** One more input is done with. */
  async passed(input: string): Promise<void> {
    await this.#progress.step(input);
  }

  async report(report: InputReport): Promise<void> {
    switch (report.kind) {
      case 'problem':
      case 'failed':
        this.#failed += 1;
        await this.#progress.say(inputProblemLine(report.input, report.problem));
        return;
      case 'notice':
        await this.#progress.say(
          `rapporteur: ${visibleText(`${report.input}: ${report.message}`)}\n`,
        );
        return;
      case 'skipped':
        this.#skipped.set(
          report.reason,
          (this.#skipped.get(report.reason) ?? 0) + (report.count ?? 1),
        );
    }
  }

  /** Ends the progress, and says how many files of folders were left aside. */
  async end(): Promise<void> {
    this.#counting?.giveUp();
    await this.#progress.done();
    for (const [reason, count] of this.#skipped)
      await this.#io.err.write(
        `rapporteur: ${counted(count, ...SKIPPED_THING[reason])} passed over: ${SKIPPED[reason]}\n`,
      );
  }
}

const FILE = ['file'] as const;
const RECORD = ['record of archives', 'records of archives'] as const;

const SKIPPED_THING: Readonly<Record<SkipReason, readonly [string, string?]>> = {
  'unknown-type': FILE,
  hidden: FILE,
  'not-a-file': FILE,
  'link-loop': FILE,
  'not-html': RECORD,
  'not-found': RECORD,
  revisit: RECORD,
  'no-content': ['item of feeds', 'items of feeds'],
};

const SKIPPED: Readonly<Record<SkipReason, string>> = {
  'unknown-type': 'of a type that is not read',
  hidden: 'hidden',
  'not-a-file': 'neither file nor folder',
  'link-loop': 'a link to a folder that holds it',
  'not-html': 'no page',
  'not-found': 'an answer of the server other than the page (moved, not found, an error)',
  revisit: 'the same page again',
  'no-content': 'neither words nor an address',
};
