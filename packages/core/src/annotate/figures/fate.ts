import { CASUALTY_WORDS, TOLL_VERBS } from '../../languages/en/figures.ts';
import type { Token } from '../../model/token.ts';

/** What has happened to those counted; `end` is the token behind the last that belongs to the figure. */
export interface Fate {
  readonly measure: string;
  readonly end: number;
}

/**
 * The fate of those whom a number counts, beside it, behind it or before it.
 * @param behind token behind the noun that is counted, or behind the number.
 */
export function fateOf(
  tokens: readonly Token[],
  { first, end }: { readonly first: number; readonly end: number },
  behind: number,
): Fate | null {
  const sentence = tokens[first]?.sentence;
  return (
    fateBeside(tokens, end, sentence) ??
    fateBehind(tokens, behind, sentence) ??
    fateBefore(tokens, first, sentence)
  );
}

/** "12 dead", "three of the injured". */
function fateBeside(
  tokens: readonly Token[],
  end: number,
  sentence: number | undefined,
): Fate | null {
  if (tokens[end]?.lower === 'lives' && /^(?:claim|take|cost)/.test(tokens[end - 2]?.lemma ?? ''))
    return { measure: 'killed', end: end + 1 };
  const of = tokens[end]?.lower === 'of' && tokens[end + 1]?.lower === 'the' ? 2 : 0;
  const token = tokens[end + of];
  const measure = token?.sentence === sentence ? CASUALTY_WORDS.get(token?.lower ?? '') : undefined;
  if (measure === undefined || (of === 0 && token?.pos === 'VERB')) return null;
  return { measure, end: end + of + 1 };
}

/** "seven people were killed"; what is done to them stays outside. */
function fateBehind(
  tokens: readonly Token[],
  from: number,
  sentence: number | undefined,
): Fate | null {
  for (let at = from; at < from + 5; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) return null;
    const measure =
      CASUALTY_WORDS.get(token.lower) ?? hospital(tokens, at) ?? toldOtherwise(tokens, at);
    if (measure !== undefined) return isActive(tokens, at) ? null : { measure, end: from };
    const passed = token.lower === 'shot' || token.lower === 'and' || token.lower === 'who';
    if (!passed && !['AUX', 'ADV', 'VERB', 'ADP', 'PART'].includes(token.pos)) return null;
  }
  return null;
}

/** "three missiles killed twelve people": those counted do it. */
function isActive(tokens: readonly Token[], at: number): boolean {
  const transitive = /^(?:killed|wounded|injured|detained|arrested|captured|evacuated)$/;
  if (!transitive.test(tokens[at]?.lower ?? '') || /^(?:AUX|PART)$/.test(tokens[at - 1]?.pos ?? ''))
    return false;
  if (/^(?:was|were|been|being|are|is|be|get|got)$/.test(tokens[at - 1]?.lower ?? '')) return false;
  return /^(?:DET|NUM|PROPN|PRON)$/.test(tokens[at + 1]?.pos ?? '');
}

/** "lost their lives", "could not be found". */
function toldOtherwise(tokens: readonly Token[], at: number): string | undefined {
  const not = tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === 'not');
  if (tokens[at]?.lower === 'found' && tokens[at - 1]?.lower === 'be' && not) return 'missing';
  const lost = /^(?:lost|losing|lose)$/.test(tokens[at]?.lower ?? '');
  return lost && /^(?:lives|life)$/.test(tokens[at + 2]?.lower ?? '') ? 'killed' : undefined;
}

/** "were in hospital", "were being treated". */
function hospital(tokens: readonly Token[], at: number): string | undefined {
  const word = tokens[at]?.lower ?? '';
  const before = tokens[at - 1]?.lower ?? '';
  if (word === 'hospitalised' || word === 'hospitalized') return 'injured';
  if (word === 'treated' && before === 'being') return 'injured';
  return word === 'hospital' && (before === 'in' || before === 'to') ? 'injured' : undefined;
}

/** "killed at least seven", "the death toll rose to 50"; the figure itself stays behind the word. */
function fateBefore(
  tokens: readonly Token[],
  first: number,
  sentence: number | undefined,
): Fate | null {
  const far = /^(?:to|at)$/.test(tokens[first - 1]?.lower ?? '') && tollVerb(tokens, first);
  for (let at = first - 1; at > first - (far ? TOLL_REACH : 6); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence || /^[,.;:]$/.test(token.text))
      return null;
    const measure = token.lower === 'toll' ? 'killed' : CASUALTY_WORDS.get(token.lower);
    const passive =
      tokens[at - 1]?.pos === 'AUX' ||
      tokens[at + 1]?.lower === 'by' ||
      tokens[at + 1]?.lower === 'in';
    if (measure !== undefined) return passive && !far ? null : { measure, end: first };
  }
  return null;
}

/** Most words between "the number of people killed" or "the toll" and the number it comes to. */
const TOLL_REACH = 24;

/** "has risen to", "put the toll at". */
function tollVerb(tokens: readonly Token[], first: number): boolean {
  return tokens.slice(Math.max(0, first - 6), first).some(({ lemma }) => TOLL_VERBS.has(lemma));
}
