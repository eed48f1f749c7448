import { HAPPENING_VERBS } from '../../languages/en/contacts.ts';
import type { Token } from '../../model/token.ts';

/** Which verbs may stand between two words that belong together. */
export type Passes = (token: Token, index: number) => boolean;

/**
 * Whether the words `[from, to)` of a sentence part what stands before them from what stands behind: a verb, or a
 * conjunction that opens a clause of its own, is among them.
 */
export function parted(
  tokens: readonly Token[],
  from: number,
  to: number,
  passes: Passes = () => false,
): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined) return true;
    if (token.pos === 'VERB' && !passes(token, at) && !isModifier(tokens, at)) return true;
    if (OPENERS.has(token.lower) || /^[;:“”"—]$/.test(token.text)) return true;
  }
  return false;
}

/** "talks … took place", "a meeting, which is to be held": the verb only says that what a noun tells of happens. */
export function onlyHappens({ lemma }: Token): boolean {
  return HAPPENING_VERBS.has(lemma);
}

/** "a Saudi-led effort", "the United Nations": no verb of the sentence. */
function isModifier(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.text === '-') return true;
  return (
    /^(?:DET|ADJ)$/.test(tokens[at - 1]?.pos ?? '') &&
    /^(?:NOUN|ADJ|PROPN)$/.test(tokens[at + 1]?.pos ?? '')
  );
}

const OPENERS: ReadonlySet<string> = new Set(
  'but when while whereas although though because if unless after before since until as whether'.split(
    ' ',
  ),
);
