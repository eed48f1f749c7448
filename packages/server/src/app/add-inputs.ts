import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Source } from '@rapporteur/core/model/document';
import { Problem } from '@rapporteur/core/model/problem';
import type { InputItem } from '../fetch/input-item.ts';
import type { DossierWriter } from '../store/dossier.ts';
import type { AddOutcome, DocumentRecord, KnownInput } from '../store/record.ts';
import type { InputOutcome } from './add-outcome.ts';
import { orderedWork } from './ordered-work.ts';

/** Reads one source into a record; rejects with the Problem of this input alone. */
export type ReadSource = (known: KnownInput, source: Source) => Promise<DocumentRecord>;

export interface AddOptions {
  /** How the documents are read: in this thread or in others (`jobs/`). */
  readonly read: ReadSource;
  /** How many documents are in work at once. */
  readonly ahead: number;
  /** Ends the run once what is being written is safe; what follows is left unread. */
  readonly signal?: AbortSignal;
  /** The names of inputs are no places on this machine: files that were sent from another. */
  readonly placeless?: boolean;
}

/** Documents written in one transaction; more would be lost by a crash, fewer would be slower. */
const BATCH = 32;

/** How long a document that is read may wait for others to be written with it. */
const BATCH_MILLISECONDS = 150;

/**
 * Adds inputs to a dossier, in their order. What the dossier holds is not read again; a document that cannot be read
 * fails alone. Holds a bounded number of documents in memory, and asks for inputs only as fast as it adds them.
 * @throws Problem `dossier-…`; every outcome given before it is safely on disk.
 */
export async function* addInputs(
  writer: DossierWriter,
  items: AsyncIterable<InputItem>,
  options: AddOptions,
): AsyncGenerator<InputOutcome> {
  const worked = orderedWork(items, (item) => workOn(writer, item, options), options);
  let batch: Worked[] = [];
  let since = performance.now();
  for await (const { value, more } of worked) {
    if (batch.length === 0) since = performance.now();
    batch.push(value);
    const wait = more || performance.now() - since < BATCH_MILLISECONDS;
    if (batch.length < BATCH && wait) continue;
    yield* await settle(writer, batch);
    batch = [];
  }
  yield* await settle(writer, batch);
}

/** What an input came to before it is written. */
type Worked =
  | { readonly kind: 'record'; readonly record: DocumentRecord }
  | { readonly kind: 'settled'; readonly outcome: InputOutcome };

async function workOn(
  writer: DossierWriter,
  item: InputItem,
  { read, placeless = false }: AddOptions,
): Promise<Worked> {
  if (item.kind === 'skipped' || item.kind === 'notice') return { kind: 'settled', outcome: item };
  if (item.kind === 'problem') return { kind: 'settled', outcome: await failed(writer, item) };
  const { source } = item;
  const known: KnownInput = {
    input: source.input,
    location: locationOf(source.input, placeless),
    given: source.given,
    sha256: createHash('sha256').update(source.bytes).digest('hex'),
    capturedAt: source.capturedAt ?? null,
  };
  const held = await writer.known(known);
  if (held !== null) return { kind: 'settled', outcome: { ...held, input: source.input } };
  try {
    return { kind: 'record', record: await read(known, source) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const gone = error.code === 'input-empty' ? await emptied(writer, known, source) : null;
    const outcome = gone ?? { kind: 'failed', input: source.input, problem: error };
    return { kind: 'settled', outcome };
  }
}

/** An address where nothing is any more is no failure where the dossier holds what was there. */
async function failed(
  writer: DossierWriter,
  { input, problem, gone }: Extract<InputItem, { readonly kind: 'problem' }>,
): Promise<InputOutcome> {
  if (gone !== undefined) {
    const { url, status, capturedAt } = gone;
    const known = { input, location: locationOf(input, false), given: {}, sha256: '', capturedAt };
    const held = await writer.gone({ ...known, state: 'missing', url, status, bytes: null });
    if (held !== null) return { ...held, input };
  }
  return { kind: 'failed', input, problem };
}

/** A page that has no words any more, where the dossier holds those that it had. */
async function emptied(
  writer: DossierWriter,
  known: KnownInput,
  { bytes, fetchedFrom }: Source,
): Promise<InputOutcome | null> {
  const url = fetchedFrom ?? null;
  const held = await writer.gone({ ...known, state: 'emptied', url, status: null, bytes });
  return held === null ? null : { ...held, input: known.input };
}

/** Writes what is to be written; outcomes in the order of the batch. */
async function settle(writer: DossierWriter, batch: readonly Worked[]): Promise<InputOutcome[]> {
  const records = batch.flatMap((worked) => (worked.kind === 'record' ? [worked.record] : []));
  const written = await addAll(writer, records);
  let next = 0;
  return batch.map((worked) => {
    if (worked.kind === 'settled') return worked.outcome;
    const outcome = written[next++];
    if (outcome === undefined) throw new Error('the writer gave fewer outcomes than documents');
    if (outcome instanceof Problem)
      return { kind: 'failed', input: worked.record.input, problem: outcome };
    return { ...outcome, input: worked.record.input };
  });
}

/** All in one transaction or, where the tables refuse one of them, one by one, so that only that one fails. */
async function addAll(
  writer: DossierWriter,
  records: readonly DocumentRecord[],
): Promise<readonly (AddOutcome | Problem)[]> {
  try {
    return await writer.add(records);
  } catch (error) {
    if (error instanceof Problem) throw error;
    if (records.length === 1) return [refused(records[0]?.input ?? '', error)];
    const outcomes: (AddOutcome | Problem)[] = [];
    for (const record of records) outcomes.push(...(await addAll(writer, [record])));
    return outcomes;
  }
}

function refused(input: string, cause: unknown): Problem {
  return new Problem(
    'reader-failed',
    `${input}: could not be recorded: ${cause instanceof Error ? cause.message : String(cause)}`,
    'This is a fault of the program; please report it with the input.',
    { cause },
  );
}

/** Where an input has a place of its own: its absolute path or URL; null for standard input and for what was sent. */
function locationOf(input: string, placeless: boolean): string | null {
  // Two letters at least, so that `C:\news` stays a path.
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(input)) return input;
  return placeless || input === '-' ? null : resolve(input);
}
