import { BODY_NOUNS } from '../../languages/en/bodies.ts';
import { ROLE_NOUNS } from '../../languages/en/phrase-words.ts';
import { JOINT_VERBS } from '../../languages/en/speakers.ts';
import type { Mention } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';
import {
  nameEndingAt,
  namesBefore,
  sectionStart,
  spanOfRange,
  tokenFrom,
  type Settled,
  type SpeakerContext,
} from './speaker-context.ts';
import { isPeriod, nounPhraseEndingAt } from './noun-phrases.ts';
import { lowerAt, tokenAt, type TokenRange, type Words } from './words.ts';

/** A person or a body that the text calls "figures" or "data" is still one. */
function isSeveral({ entities, groups }: SpeakerContext, id: string): boolean {
  const type = (entities.get(id) ?? groups.get(id))?.type;
  return type === 'group' || type === 'government' || type === 'armed-group';
}

/** How far back "they" and "it" may reach, in UTF-16 units. */
const REACH = 700;

/** "They": those who spoke together last, two who were named together, or a body or people named as a whole. */
export function several(
  context: SpeakerContext,
  span: Span,
  earlier: readonly Settled[],
): readonly string[] {
  const floor = Math.max(sectionStart(context, span.start), span.start - REACH);
  const spoke = earlier.findLast(
    ({ at, singular, speaker }) =>
      at.start >= floor &&
      at.end <= span.start &&
      (speaker.entities.length > 1 ||
        speaker.by === 'group-named' ||
        (!singular && speaker.entities.every((id) => isSeveral(context, id)))),
  );
  const pair = lastPair(context, span.start, floor, undefined, true);
  const pairAt = pair?.at ?? -1;
  if (pluralSubject(context, span.start, Math.max(spoke?.at.end ?? 0, pairAt, floor))) return [];
  if (spoke !== undefined && spoke.at.start >= pairAt)
    return spoke.speaker.form === 'pronoun' || spoke.speaker.entities.length > 0
      ? spoke.speaker.entities
      : [];
  if (pair !== null && sentencesBetween(context, pair.at, span.start) <= 2) return pair.entities;
  return (
    together(context, span) ??
    closingPair(context, span, floor) ??
    bodyTogether(context, span, earlier)
  );
}

/** Words before "they" where it still opens its sentence: "Last week, they". */
const OPENING = 4;

/** "The hosts are Jane Doe and John Roe. They …": the two, and nobody else, of whom the sentence before tells. */
function closingPair(context: SpeakerContext, span: Span, floor: number): string[] | null {
  const { words } = context;
  const here = tokenFrom(context, span.start);
  const sentence = tokenAt(words, here)?.sentence ?? 0;
  if (tokenAt(words, here - OPENING)?.sentence === sentence) return null;
  const pair = lastPair(context, span.start, floor);
  if (pair === null || sentencesBetween(context, pair.at, span.start) !== 1) return null;
  const others = namesBefore(context, span.start).some(
    ({ entity, start }) =>
      sentencesBetween(context, start, span.start) <= 1 &&
      context.entities.get(entity)?.type === 'person' &&
      !pair.entities.includes(entity),
  );
  return others ? null : pair.entities;
}

/** "Mr. Obama is to meet Mr. Netanyahu. They will discuss …": the two of whom a sentence tells that they do something with each other. */
function together(context: SpeakerContext, span: Span): string[] | null {
  const { words } = context;
  const here = tokenFrom(context, span.start);
  const sentence = tokenAt(words, here)?.sentence ?? 0;
  for (const told of [sentence, sentence - 1]) {
    let joint = false;
    for (let at = here - 1; at > Math.max(0, here - 150); at -= 1) {
      const token = tokenAt(words, at);
      if (token?.sentence === told && JOINT_VERBS.has(token.lemma)) joint = true;
    }
    if (!joint) continue;
    const people = new Set<string>();
    for (const { entity, start } of namesBefore(context, span.start)) {
      const own = tokenAt(words, tokenFrom(context, start))?.sentence;
      if (own === told && context.entities.get(entity)?.type === 'person') people.add(entity);
    }
    if (people.size === 2) return [...people];
  }
  return null;
}

/** "The Daily News says … They leave out": the body that spoke in the sentence before. */
function bodyTogether(
  context: SpeakerContext,
  span: Span,
  earlier: readonly Settled[],
): readonly string[] {
  const last = earlier.findLast(({ at }) => at.end <= span.start);
  if (last === undefined || sentencesBetween(context, last.at.start, span.start) > 1) return [];
  const [id, more] = last.speaker.entities;
  if (id === undefined || more !== undefined) return [];
  const type = (context.entities.get(id) ?? context.groups.get(id))?.type;
  return type === 'organization' && last.speaker.form !== 'pronoun' ? [id] : [];
}

/** Two who are named together last: "Mr. Grassley and Mr. Leahy". */
export function lastPair(
  context: SpeakerContext,
  before: number,
  floor: number,
  fits: (entity: string) => boolean = (id) => context.entities.get(id)?.type === 'person',
  subjects = false,
): { entities: string[]; at: number } | null {
  const names = namesBefore(context, before).filter(
    ({ start, end }) => start >= floor && end <= before,
  );
  for (let index = names.length - 1; index > 0; index -= 1) {
    const [left, right] = [names[index - 1], names[index]];
    if (left === undefined || right === undefined) continue;
    if (left.entity === right.entity || !fits(left.entity) || !fits(right.entity)) continue;
    if (!areJoined(context, left, right)) continue;
    if (context.words.quoted[tokenFrom(context, right.start)] === true) continue;
    if (subjects && !areSubjects(context, left, right)) continue;
    return { entities: [left.entity, right.entity], at: left.start };
  }
  return null;
}

/** Whether two joined names open their sentence, or a verb follows them. */
function areSubjects(context: SpeakerContext, left: Mention, right: Mention): boolean {
  const { words } = context;
  const first = tokenFrom(context, left.start);
  let behind = tokenFrom(context, right.end);
  if (tokenAt(words, behind)?.pos === 'ADV') behind += 1;
  const next = tokenAt(words, behind);
  const before = tokenAt(words, first - 1);
  const listed = nameEndingAt(context, tokenAt(words, first - 2)?.end ?? -1);
  if (before?.text === ',' && context.entities.get(listed?.entity ?? '')?.type === 'person')
    return false;
  if (next?.pos === 'VERB' || next?.pos === 'AUX') return before?.pos !== 'ADP';
  return opensSentence(context, left, tokenAt(words, first)?.sentence ?? 0);
}

/** Whether a noun is for people or bodies. */
function speaks(lemma: string): boolean {
  return (
    ROLE_NOUNS.has(lemma) ||
    BODY_NOUNS.has(lemma) ||
    /^(?:site|outlet|user|fan|member|student)$/.test(lemma)
  );
}

/** Whether a noun in the plural is the subject of the sentence up to an offset, or of the one before: "voters …, their". */
function pluralSubject(context: SpeakerContext, offset: number, from: number): boolean {
  const { words } = context;
  const here = tokenFrom(context, offset);
  const sentence = tokenAt(words, here)?.sentence ?? 0;
  for (let at = here - 1; at > 0 && here - at < 120; at -= 1) {
    const token = tokenAt(words, at);
    if (token === undefined || token.sentence < sentence - 1 || token.start <= from) return false;
    const plural = token.lower !== token.lemma && token.lower.endsWith('s') && speaks(token.lemma);
    const next = tokenAt(words, at + 1);
    const verb = next?.pos === 'VERB' || next?.pos === 'AUX';
    if (plural && verb && words.quoted[at] !== true && !next.lower.endsWith('ing')) return true;
  }
  return false;
}

/** Whether "and" joins two names, with titles, a bracket or an apposition between them at the most. */
export function areJoined(context: SpeakerContext, left: Mention, right: Mention): boolean {
  const gap = context.text.slice(left.end, right.start);
  if (gap.length > 80 || /[.!?;:"“”\n]\s/.test(gap.replace(/\b\p{Lu}[\p{L}.]*\./gu, '')))
    return false;
  return /^(?:\s*\([^)]*\))?(?:,[^,]{1,60},)?\s*,?\s*(?:and|or|&)\s+(?:[\p{L}.]+\s+){0,4}$/u.test(
    gap,
  );
}

export function sentencesBetween(context: SpeakerContext, from: number, to: number): number {
  const { tokens } = context.words;
  const sentence = (offset: number): number => tokens[tokenFrom(context, offset)]?.sentence ?? 0;
  return sentence(to) - sentence(from);
}

/** Whether a name opens the sentence given or the one before, its article aside. */
export function opensSentence(context: SpeakerContext, name: Mention, sentence: number): boolean {
  const { words } = context;
  const first = tokenFrom(context, name.start);
  const own = tokenAt(words, first)?.sentence ?? -1;
  if (own < sentence - 1 || own > sentence || words.quoted[first] === true) return false;
  let at = first - 1;
  while (
    /^(?:the|overall|still|but|and|,|yet|meanwhile)$/.test(lowerAt(words, at)) &&
    tokenAt(words, at)?.sentence === own
  )
    at -= 1;
  return tokenAt(words, at)?.sentence !== own;
}

const SKIPPED = /^[,(—–-]$/;

/**
 * The phrase that "who", "which" or "that" goes back to: what stands right before it, or what that is in apposition to;
 * "which" goes back to the end of a phrase, "who" to its head where that is somebody.
 */
export function antecedentOf(
  context: SpeakerContext,
  who: number,
): { phrase: TokenRange; restricts: boolean } | null {
  const { words } = context;
  const sentence = tokenAt(words, who)?.sentence;
  let floor = who;
  while (floor > 0 && who - floor < 60 && tokenAt(words, floor - 1)?.sentence === sentence)
    floor -= 1;
  let last = who - 1;
  let restricts = true;
  while (last > floor && SKIPPED.test(lowerAt(words, last))) {
    last -= 1;
    restricts = false;
  }
  // "In Wyoming, that meant": no relative.
  if (!restricts && lowerAt(words, who) === 'that') return null;
  if (lowerAt(words, last) === ')') {
    while (last > floor && lowerAt(words, last) !== '(') last -= 1;
    last -= 1;
  }
  last = withoutTime(words, last);
  const end = tokenAt(words, last)?.end;
  if (end === undefined) return null;
  const phrase = nounPhraseEndingAt(words, last, floor);
  if (phrase === null) return null;
  let before = phrase.from - 2;
  if (lowerAt(words, before) === ')') {
    while (before > floor && lowerAt(words, before) !== '(') before -= 1;
    before -= 1;
  }
  const apposed =
    lowerAt(words, phrase.from - 1) === ','
      ? nameEndingAt(context, tokenAt(words, before)?.end ?? -1)
      : undefined;
  const isApposition =
    /^(?:the|a|an|his|her|their|its)$/.test(lowerAt(words, phrase.from)) ||
    tokenAt(words, phrase.from)?.pos === 'NOUN';
  if (apposed !== undefined && isApposition) {
    const named = nounPhraseEndingAt(words, before, floor);
    if (named !== null) return { phrase: named, restricts: false };
  }
  return { phrase: nearest(context, phrase, lowerAt(words, who) === 'who'), restricts };
}

/** "to re-elect Jane Doe this year, who …": the place before what only tells when. */
function withoutTime(words: Words, last: number): number {
  const opens = /^(?:this|last|next)$/.test(lowerAt(words, last - 1));
  return opens && isPeriod(words, last) ? last - 2 : last;
}

/** Of "members of the Saudi government", what a relative clause is said of. */
function nearest(context: SpeakerContext, phrase: TokenRange, who: boolean): TokenRange {
  const { words } = context;
  for (let at = phrase.to - 1; at > phrase.from; at -= 1) {
    if (tokenAt(words, at)?.pos !== 'ADP') continue;
    const span = spanOfRange(words, phrase);
    const offset = tokenAt(words, at)?.start ?? 0;
    // A preposition within a name: "Court of Appeals".
    const within = namesBefore(context, span.end).some(
      ({ start, end }) => start < offset && offset < end,
    );
    if (within) continue;
    // "Citizens for Trump": the name of a body, though nobody has told.
    const bodily = lowerAt(words, at) === 'for' && tokenAt(words, at - 1)?.pos === 'PROPN';
    if (bodily) return { from: phrase.from, to: at };
    if (!who) return { from: at + 1, to: phrase.to };
    const name = nameEndingAt(context, span.end);
    const person = context.entities.get(name?.entity ?? '')?.type === 'person';
    return person ? { from: at + 1, to: phrase.to } : { from: phrase.from, to: at };
  }
  return phrase;
}
