import type { SourceForm } from '../../model/statement.ts';
import type { Settled, SpeakerContext } from './speaker-context.ts';
import type { Memory } from './speaker-memory.ts';
import type { TokenRange } from './words.ts';

/** Whom the words of a source stand for, and how that was settled. */
export interface Resolution {
  readonly form: SourceForm;
  readonly entities: readonly string[];
  readonly by: string;
  readonly onBehalfOf?: string;
}

/** What is known where a source stands. */
export interface Situation {
  readonly context: SpeakerContext;
  readonly memory: Memory;
  /** Speakers settled on before, in text order. */
  readonly earlier: readonly Settled[];
  /** How many phrases this one is part of. */
  readonly depth: number;
}

/** A way to settle on a speaker; null where it does not apply. */
export type Way = (situation: Situation, phrase: TokenRange) => Resolution | null;

export const UNRESOLVED: Resolution = { form: 'description', entities: [], by: 'unresolved' };

export const described = (by: string, entities: readonly string[]): Resolution => ({
  form: 'description',
  entities,
  by,
});

/** The resolution where somebody was found; otherwise null, so that the next way is tried. */
export const ifFound = (
  by: string,
  id: string | null,
  form: SourceForm = 'description',
): Resolution | null => (id === null ? null : { form, entities: [id], by });
