import { SPEECH_VERBS } from '../../languages/en/name-words.ts';
import { KINDS_OF_PEOPLE, PARTY_WORDS } from '../../languages/en/roles.ts';
import type { Mention } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';
import { lowerBound } from '../../text/lower-bound.ts';
import { HEADLINE } from './described-bodies.ts';
import { fittingPeople, type Description } from './described-people.ts';
import { standingOfName } from './name-standing.ts';
import { isRole } from './role-nouns.ts';
import { firstNameFrom, namesBefore, tokenFrom, type SpeakerContext } from './speaker-context.ts';
import type { Memory } from './speaker-memory.ts';
import { tokenAt } from './words.ts';

/** Only the head of a text describes somebody whom it is about to name, in UTF-16 units. */
const LEAD = 700;

/** How far behind "a New York judge" his name may stand, in UTF-16 units. */
const ANNOUNCED = 900;

/**
 * "The president's envoy has dismissed the plan. Jane Doe told …": newspapers describe somebody first, in a headline above all, and name
 * them in one of the next sentences. Somebody of that role who is named there for the first time, or who opens the next sentence so.
 */
export function announcedPerson(
  context: SpeakerContext,
  memory: Memory,
  description: Description,
  at: Span,
  next: number,
): string | null {
  const headline = description.determiner === '' && isHeadline(context, at.start);
  if (description.determiner === '' && !headline) return null;
  if (/^(?:a|an|one|another)$/.test(description.determiner) && at.start > LEAD) return null;
  // "the former president" is somebody known, or named at once; only a headline, or "a judge", has him come later.
  if (/^(?:the|this|that)$/.test(description.determiner))
    return namedNext(context, memory, description, at, next);
  const fitting = fittingPeople(context, memory, {
    ...description,
    // Where the person is from or for whom he works may stand in the description alone.
    modifiers: description.modifiers.filter(
      ({ word, capital }) => !capital || PARTY_WORDS.has(word),
    ),
  });
  const seen = headline
    ? new Set<string>()
    : new Set(namesBefore(context, at.start).map(({ entity }) => entity));
  let found: string | null = null;
  for (let index = firstNameFrom(context, at.end); index < context.names.length; index += 1) {
    const name = context.names[index];
    if (name === undefined) break;
    if (!fitting.has(name.entity)) continue;
    if (name.start - at.end > (headline ? 3 : 1) * ANNOUNCED) break;
    if (!seen.has(name.entity)) {
      found = name.entity;
      break;
    }
  }
  if (found !== null || /^(?:a|an|one|another)$/.test(description.determiner)) return found;
  return namedNext(context, memory, description, at, next);
}

/** Whether a place stands in a headline: at the head of the text, or in a line that ends like none of prose. */
function isHeadline({ passages, text }: SpeakerContext, offset: number): boolean {
  if (offset < HEADLINE) return true;
  const index = lowerBound(passages.length, (at) => (passages[at]?.end ?? 0) > offset);
  const passage = passages[index];
  if (passage === undefined) return false;
  if (passage.kind === 'heading' || passage.kind === 'headline') return true;
  const words = text.slice(passage.start, passage.end).trim();
  return words.length < HEADLINE && !/[.!?:;"”…]$/.test(words);
}

/** Sentences behind a description in which the name may be told. */
const SENTENCES_AHEAD = 3;

/**
 * Somebody not named before whose full name opens the next sentence, or who speaks in one of the next: "The head of the delegation
 * said. “…,” Jane Doe told reporters." Not where the text tells that she is something else.
 */
export function namedNext(
  context: SpeakerContext,
  memory: Memory,
  description: Description,
  at: Span,
  after: number,
): string | null {
  const { words, names } = context;
  const sentence = tokenAt(words, after - 1)?.sentence ?? 0;
  for (let index = firstNameFrom(context, at.end); index < names.length; index += 1) {
    const name = names[index];
    if (name === undefined) break;
    const first = tokenFrom(context, name.start);
    const own = tokenAt(words, first)?.sentence ?? 0;
    if (own - sentence > SENTENCES_AHEAD) break;
    if (own === sentence || words.quoted[first] === true) continue;
    if (context.entities.get(name.entity)?.type !== 'person') continue;
    const opens = own === sentence + 1 && tokenAt(words, first - 1)?.sentence !== own;
    if (
      !opens &&
      (standingOfName(context, name) !== 'subject' || !isSpeaking(context, first, name.end))
    )
      continue;
    const full = context.text.slice(name.start, name.end).includes(' ');
    const isNew = memory.firstNamed.get(name.entity) === name.start;
    return full && isNew && !isElse(context, memory, name, description) ? name.entity : null;
  }
  return null;
}

/** Whether a verb of saying stands right before or behind a name, its title aside. */
function isSpeaking(context: SpeakerContext, first: number, end: number): boolean {
  const { words } = context;
  const behind = tokenAt(words, tokenFrom(context, end));
  let before = first - 1;
  while (before > first - 5 && /^(?:NOUN|PROPN|ADJ)$/.test(tokenAt(words, before)?.pos ?? ''))
    before -= 1;
  return [tokenAt(words, before), behind].some(
    (token) => token?.pos === 'VERB' && SPEECH_VERBS.has(token.lemma),
  );
}

/** Whether an apposition to a name tells of another role than the description: "Jane Doe, a neighbour, said". */
function isElse(
  context: SpeakerContext,
  memory: Memory,
  name: Mention,
  description: Description,
): boolean {
  const behind = (memory.portraits.get(name.entity) ?? []).filter(
    ({ at, range }) =>
      at === name.start && (tokenAt(context.words, range.from)?.start ?? 0) > name.start,
  );
  const kinds = KINDS_OF_PEOPLE.get(description.noun) ?? new Set([description.noun]);
  return behind.some(
    ({ heads }) =>
      [...heads].some((head) => isRole(head)) && ![...kinds].some((kind) => heads.has(kind)),
  );
}
