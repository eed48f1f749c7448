import { createHash } from 'node:crypto';
import { Problem } from '@rapporteur/core/model/problem';
import type { InputItem } from '../fetch/input-item.ts';
import type { DocumentRecord } from '../store/record.ts';
import type { ReadSource } from './add-inputs.ts';
import { orderedWork } from './ordered-work.ts';

/** What became of one input that was read and not added; outcomes come in the order of the inputs. */
export type ReadOutcome =
  | { readonly kind: 'read'; readonly input: string; readonly record: DocumentRecord }
  | Exclude<InputItem, { readonly kind: 'source' }>;

export interface ReadInputsOptions {
  readonly read: ReadSource;
  /** How many documents are in work at once. */
  readonly ahead: number;
  /** Ends the run once the documents at hand are read. */
  readonly signal?: AbortSignal;
}

/** Reads inputs, in their order; one that cannot be read is a problem and the others go on. */
export async function* readInputs(
  items: AsyncIterable<InputItem>,
  options: ReadInputsOptions,
): AsyncGenerator<ReadOutcome> {
  const worked = orderedWork(items, (item) => outcomeOf(item, options.read), options);
  for await (const { value } of worked) yield value;
}

async function outcomeOf(item: InputItem, read: ReadSource): Promise<ReadOutcome> {
  if (item.kind !== 'source') return item;
  const { input, given, bytes } = item.source;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  try {
    const record = await read(
      { input, location: null, given, sha256, capturedAt: item.source.capturedAt ?? null },
      item.source,
    );
    return { kind: 'read', input, record };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { kind: 'problem', input, problem: error };
  }
}
