import { Problem } from '@rapporteur/core/model/problem';
import { MAX_INPUT_BYTES, tooLarge } from '../all-bytes.ts';
import { type OpenEntry, sharedGiven } from '../entry.ts';
import type { InputItem, SkipReason } from '../input-item.ts';
import { entryName } from './bounds.ts';
import { warcItems } from './warc.ts';
import type { RecordOutcome } from './warc-record.ts';

/** Every page in a WARC with its address, its charset and when it was captured; other records are counted. */
export async function* takeWarc(entry: OpenEntry): AsyncGenerator<InputItem> {
  const { input, reader } = entry;
  const skipped = new Map<SkipReason, number>();
  for await (const item of warcItems(reader, { input, pageLimit: MAX_INPUT_BYTES })) {
    if (item.kind === 'broken') {
      yield { kind: 'problem', input, problem: broken(input, item.offset, item.what) };
      continue;
    }
    const { outcome } = item;
    if (outcome.kind === 'skipped')
      skipped.set(outcome.reason, (skipped.get(outcome.reason) ?? 0) + 1);
    else if (outcome.kind !== 'other') yield* pageItems(entry, outcome);
  }
  for (const [reason, count] of skipped) yield { kind: 'skipped', input, reason, count };
}

type PageOutcome = Exclude<RecordOutcome, { kind: 'skipped' | 'other' }>;

function* pageItems(entry: OpenEntry, outcome: PageOutcome): Generator<InputItem> {
  const input = `${entry.input}!${addressName(outcome.url)}`;
  if (outcome.kind === 'too-large') {
    yield { kind: 'problem', input, problem: tooLarge(input) };
    return;
  }
  if (outcome.kind === 'undecodable') {
    const advice = 'Capture the page again.';
    const problem = new Problem('input-unreadable', `${input}: ${outcome.what}`, advice);
    yield { kind: 'problem', input, problem };
    return;
  }
  const { url, capturedAt, charset, bytes, truncated } = outcome;
  if (truncated !== null)
    yield { kind: 'notice', input, message: `was cut when it was captured (${truncated})` };
  yield {
    kind: 'source',
    source: {
      input,
      bytes,
      mediaType: 'text/html',
      charset,
      given: { ...sharedGiven(entry.given), url },
      ...(capturedAt !== null && { capturedAt }),
    },
  };
}

/** An address as part of a name: as it is, but for control characters. */
function addressName(url: string): string {
  const at = url.indexOf('://') + 3;
  return url.slice(0, at) + entryNameOfAddress(url.slice(at));
}

function entryNameOfAddress(rest: string): string {
  return /[\u0000-\u001F\u007F]/.test(rest) ? entryName(rest) : rest.slice(0, 2000).toWellFormed();
}

function broken(input: string, offset: number, what: string): Problem {
  return new Problem(
    'input-unreadable',
    `${input}: the record at byte ${offset} is broken: ${what}`,
    'What follows it is read all the same; fetch the archive again if you need this record.',
  );
}
