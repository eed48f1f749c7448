import { ROLE_NOUNS } from '../../languages/en/phrase-words.ts';
import { determinerOf, headNoun, isPlural, lemmaAt } from './source-phrase.ts';
import { headSegment, spanOfRange, type SpeakerContext } from './speaker-context.ts';
import { lowerAt, tokenAt, type TokenRange } from './words.ts';

/** People whom a source describes and the text does not name. */
export interface Unnamed {
  readonly id: string;
  /** The text keeps them unnamed on purpose. */
  readonly hidden: boolean;
  /** They were told of before. */
  readonly known: boolean;
}

/** How far "the aide" goes back to "an aide to the minister", in UTF-16 units. */
const REACH = 4000;

/**
 * "an aide to Ekren": somebody new; "the aide" after it: the same; "Western officials": several, the same in the same words.
 * @param hidden what the words or the sentence say of their being unnamed.
 */
export function unnamedPeople(
  context: SpeakerContext,
  phrase: TokenRange,
  hidden: boolean,
): Unnamed | null {
  const { words, groups } = context;
  const head = headSegment(words, phrase);
  const at = headNoun(words, head);
  const token = tokenAt(words, at);
  const noun = lemmaAt(words, at);
  if (token === undefined || !isSomebody(noun) || token.lower === 'police') return null;
  const plural = isPlural(words, at);
  const offset = token.start;
  const before = lastUnnamed(context, head, offset);
  if (before !== null) {
    groups.remember({ ...before, noun, plural, hidden: before.hidden || hidden, at: offset });
    return { id: before.id, hidden: before.hidden || hidden, known: true };
  }
  const name = nameOf(context, head);
  const isNew = plural ? name !== '' : /^(?:a|an|one|another)$/.test(lowerAt(words, head.from));
  if (!isNew) return null;
  const id = plural ? groups.idOf(name) : groups.idOfNew(name);
  groups.remember({ id, noun, plural, hidden, at: offset });
  return { id, hidden, known: false };
}

/** Whom "the aide" goes back to, if to somebody unnamed. */
export function lastUnnamed(
  { words, groups }: SpeakerContext,
  head: TokenRange,
  offset: number,
): { id: string; hidden: boolean; at: number } | null {
  if (!/^(?:the|this|that|these|those)$/.test(lowerAt(words, head.from))) return null;
  const at = headNoun(words, head);
  // "the supporters of Jane Doe" are not just any supporters told of before.
  if (isPlural(words, at) && head.to > at + 1) return null;
  const told = words.tokens.slice(head.from + 1, at).map(({ lower }) => lower);
  const found = groups.lastOf(lemmaAt(words, at), isPlural(words, at), (name) => {
    const own = name.toLowerCase();
    return told.every((word) => own.includes(word));
  });
  return found !== undefined && offset - found.at < REACH ? found : null;
}

/** The words up to the first comma or clause, without an article or "some". */
function nameOf({ text, words }: SpeakerContext, head: TokenRange): string {
  const opens = tokenAt(words, head.from)?.pos === 'DET' || determinerOf(words, head) !== '';
  const from =
    opens && !/^(?:both|all|no)$/.test(lowerAt(words, head.from)) ? head.from + 1 : head.from;
  if (from >= head.to) return '';
  const { start, end } = spanOfRange(words, { from, to: head.to });
  return text.slice(start, end);
}

function isSomebody(noun: string): boolean {
  return (
    ROLE_NOUNS.has(noun) ||
    /^(?:people|insider|operative|staffer|loyalist|veteran|member)$/.test(noun)
  );
}
