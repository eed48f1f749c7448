import { ANONYMITY, PRONOUNS } from '../../languages/en/speakers.ts';
import type { Span } from '../../model/span.ts';
import { lowerBound } from '../../text/lower-bound.ts';
import type { Candidate } from './candidate.ts';
import { describedSpeakers } from './described-speakers.ts';
import {
  headSegment,
  namesBefore,
  namesWithin,
  sectionStart,
  spanOfRange,
  type Settled,
  type Speaker,
  type SpeakerContext,
} from './speaker-context.ts';
import { hasRoleNoun } from './noun-phrases.ts';
import { lowerAt, tokenAt, type TokenRange, type Words } from './words.ts';

/** Settles on who a candidate's source is; `earlier` holds the statements before it, in text order. */
export function speakerOf(
  context: SpeakerContext,
  candidate: Candidate,
  earlier: readonly Settled[],
): Speaker {
  const { source } = candidate;
  if (source === null) return { form: 'description', entities: [] };
  const span = spanOfRange(context.words, source);
  const words = context.text.slice(span.start, span.end);
  const kind =
    source.to - source.from === 1 ? PRONOUNS[lowerAt(context.words, source.from)] : undefined;
  if (kind === 'relative')
    return {
      form: 'pronoun',
      entities: antecedent(context, span).map((id) => governmentOf(context, id)),
    };
  if (kind !== undefined)
    return { form: 'pronoun', entities: pronounEntities(context, span, kind, earlier) };
  const named = headNames(context, source);
  if (named.length > 0)
    return { form: 'name', entities: named.map((id) => governmentOf(context, id)) };
  if (ANONYMITY.test(words)) return { form: 'anonymous', entities: [] };
  return { form: 'description', entities: describedSpeakers(context, source, span) };
}

/** A place that speaks is its government, where the document names that: "Kyiv, which has said". */
function governmentOf(context: SpeakerContext, id: string): string {
  const place = context.entities.get(id);
  if (place?.type !== 'place' || place.country === null) return id;
  for (const entity of context.entities.values()) {
    if (
      entity.type === 'government' &&
      entity.country === place.country &&
      entity.roles.length === 0
    )
      return entity.id;
  }
  return id;
}

/** Names that are the head of the phrase, not its modifiers: one, or those joined by "and". */
function headNames(context: SpeakerContext, source: TokenRange): string[] {
  const { words } = context;
  const head = headSegment(words, source);
  const span = spanOfRange(words, head);
  const inside = namesWithin(context, span);
  const found: string[] = [];
  for (const name of inside) {
    if (endsHead(context, name, head) && !found.includes(name.entity)) found.push(name.entity);
  }
  if (found.length > 0 || endsInAnothersOffice(words, head)) return found;
  const apposed = namesWithin(context, spanOfRange(words, source)).find(
    (name) =>
      name.start >= span.end &&
      context.entities.get(name.entity)?.type === 'person' &&
      /^[\s,—–-]*$/.test(context.text.slice(span.end, name.start)),
  );
  return apposed === undefined ? [] : [apposed.entity];
}

/** "A spokesman for its envoy, Tomas Reyl": the name after the comma is the envoy's, not the spokesman's. */
function endsInAnothersOffice(words: Words, head: TokenRange): boolean {
  const preposition = words.tokens
    .slice(head.from + 1, head.to)
    .some((token) => token.pos === 'ADP');
  return preposition && hasRoleNoun(words, { from: head.to - 1, to: head.to });
}

/** Whether nothing but a preposition's phrase, a verb's or a joint follows the name in the head. */
function endsHead(context: SpeakerContext, name: Span, head: TokenRange): boolean {
  const { words } = context;
  let at = head.from;
  while (at < head.to && (tokenAt(words, at)?.start ?? 0) < name.end) at += 1;
  if (precededByPreposition(context, name, head)) return false;
  if (at >= head.to) return true;
  const next = tokenAt(words, at);
  if (next === undefined) return true;
  if (next.lower === "'s" || next.lower === "'" || next.lower === '-') return false;
  return (
    next.pos === 'ADP' ||
    next.pos === 'CCONJ' ||
    next.pos === 'VERB' ||
    next.pos === 'PUNCT' ||
    next.lower === 'himself' ||
    next.lower === 'herself' ||
    next.lower === 'itself'
  );
}

function precededByPreposition(context: SpeakerContext, name: Span, head: TokenRange): boolean {
  const { words } = context;
  for (let at = head.from; at < head.to; at += 1) {
    const token = tokenAt(words, at);
    if (token === undefined || token.start >= name.start) return false;
    if (token.pos === 'ADP' && at > head.from && !isTitle(context, at, name))
      return !/^(by|from)$/.test(token.lower);
  }
  return false;
}

/** "Secretary of State Marco Rubio": words stand between "of" and the name, and none of them opens another title. */
function isTitle(context: SpeakerContext, preposition: number, name: Span): boolean {
  const { words } = context;
  if (lowerAt(words, preposition) !== 'of') return false;
  const next = tokenAt(words, preposition + 1);
  if (namesWithin(context, { start: next?.start ?? 0, end: name.start }).length > 0) return false;
  return (
    next !== undefined &&
    next.start < name.start &&
    !/^(president|mr\.?|mrs\.?|ms\.?|the|a|his|her|its|their|king|queen|pope|prime)$/.test(
      next.lower,
    )
  );
}

/** The entity named just before "who": the last name that ends where the relative clause starts. */
function antecedent(context: SpeakerContext, who: Span): string[] {
  const before = namesBefore(context, who.start).at(-1);
  if (before === undefined) return [];
  const gap = context.text.slice(before.end, who.start);
  return /^[^.!?;:"“”\n]{0,60}$/.test(gap) && !/\b(?:and|but|that|said)\b/.test(gap)
    ? [before.entity]
    : [];
}

/** How far back a pronoun may reach, in UTF-16 units. */
const FARTHEST_ANTECEDENT = 1200;

function pronounEntities(
  context: SpeakerContext,
  span: Span,
  kind: 'male' | 'female' | 'neuter' | 'plural' | 'first' | 'second',
  before: readonly Settled[],
): string[] {
  if (kind === 'first' || kind === 'second') return [];
  const floor = Math.max(sectionStart(context, span.start), span.start - FARTHEST_ANTECEDENT);
  const earlier = before.filter(({ at }) => at.start >= floor && at.start < span.start);
  if (kind === 'plural') return lastGroup(context, earlier);
  if (followsUnnamed(earlier.at(-1), span)) return [];
  const fits = (id: string): boolean => agrees(context, id, kind);
  const subject = sentenceSubject(context, span, floor, fits);
  const last = earlier.findLast(({ speaker }) => speaker.entities.length > 0);
  const [speaker] = last?.speaker.entities ?? [];
  if (last === undefined || speaker === undefined || !fits(speaker)) {
    if (subject !== null) return [subject.entity];
    const recent = namesBefore(context, span.start).findLast(
      (name) => name.start >= floor && fits(name.entity),
    );
    return recent === undefined ? [] : [recent.entity];
  }
  // The last speaker, unless a later sentence than his has another subject.
  const near = last.at.start >= sentenceStartBefore(context, span.start);
  return subject !== null && subject.start > last.at.start && !near ? [subject.entity] : [speaker];
}

/** "They": those who spoke together last, or the group described last. */
function lastGroup(context: SpeakerContext, earlier: readonly Settled[]): string[] {
  const group = earlier.findLast(
    ({ speaker: { entities } }) =>
      entities.length > 1 || entities.some((id) => context.groups.isGroup(id)),
  );
  return group === undefined ? [] : [...group.speaker.entities];
}

/** How near an unnamed speaker must be for a pronoun to be his, in UTF-16 units. */
const NEAR = 400;

/** Whether the last speaker is one person who stays unnamed: "a source said …. He added …". */
function followsUnnamed(last: Settled | undefined, span: Span): boolean {
  if (last === undefined || !last.singular || span.start - last.at.start >= NEAR) return false;
  const { form, entities } = last.speaker;
  return entities.length === 0 && form !== 'name' && form !== 'pronoun';
}

function agrees(
  context: SpeakerContext,
  id: string,
  kind: 'male' | 'female' | 'neuter' | 'plural',
): boolean {
  const entity = context.entities.get(id);
  if (entity === undefined) return false;
  if (kind === 'neuter')
    return (
      entity.type === 'organization' ||
      entity.type === 'government' ||
      entity.type === 'armed-group'
    );
  if (kind === 'plural') return entity.type !== 'place';
  if (entity.type !== 'person') return false;
  const gender = context.genders.get(id);
  return gender === undefined || gender === kind;
}

/** The first fitting name of the pronoun's own sentence or the one before: mostly its subject. */
function sentenceSubject(
  context: SpeakerContext,
  span: Span,
  floor: number,
  fits: (entity: string) => boolean,
): { entity: string; start: number } | null {
  const from = Math.max(floor, sentenceStartBefore(context, span.start));
  const name = namesWithin(context, { start: from, end: span.start }).find(
    (mention) => fits(mention.entity) && !isQuoted(context, mention),
  );
  return name === undefined ? null : { entity: name.entity, start: name.start };
}

/** The most that two sentences are taken to be long, in tokens. */
const SENTENCES_BACK = 400;

/** Start of the sentence before the one that holds the offset, within two sentences' reach. */
function sentenceStartBefore(context: SpeakerContext, offset: number): number {
  const { tokens } = context.words;
  let at = tokenFrom(context, offset);
  const sentence = tokens[at]?.sentence ?? 0;
  const farthest = Math.max(0, at - SENTENCES_BACK);
  while (at > farthest && (tokens[at - 1]?.sentence ?? 0) >= sentence - 1) at -= 1;
  return tokens[at]?.start ?? 0;
}

function isQuoted(context: SpeakerContext, span: Span): boolean {
  return context.words.quoted[tokenFrom(context, span.start)] === true;
}

function tokenFrom({ words: { tokens } }: SpeakerContext, offset: number): number {
  return lowerBound(tokens.length, (index) => (tokens[index]?.start ?? 0) >= offset);
}
