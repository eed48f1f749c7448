import { ANONYMITY, PRONOUNS } from '../../languages/en/speakers.ts';
import type { Entity, Gender, Mention } from '../../model/entity.ts';
import type { Passage } from '../../model/passage.ts';
import type { Span } from '../../model/span.ts';
import type { SourceForm } from '../../model/statement.ts';
import { lowerBound } from '../../text/lower-bound.ts';
import type { Candidate } from './candidate.ts';
import type { DescribedGroups } from './described-groups.ts';
import { hasRoleNoun } from './noun-phrases.ts';
import { lowerAt, tokenAt, type TokenRange, type Words } from './words.ts';

/** Who a source's words stand for: entities of the document, none where nobody could be settled on. */
export interface Speaker {
  readonly form: SourceForm;
  readonly entities: readonly string[];
}

/** What speaker rules look at. */
export interface SpeakerContext {
  readonly text: string;
  readonly words: Words;
  readonly passages: readonly Passage[];
  readonly names: readonly Mention[];
  readonly entities: ReadonlyMap<string, Entity>;
  readonly genders: ReadonlyMap<string, Gender>;
  /** Speakers who are only described, in the plural. */
  readonly groups: DescribedGroups;
}

/** A speaker as settled so far, with where it stood: what later pronouns go back to. */
export interface Settled {
  readonly speaker: Speaker;
  readonly at: Span;
  /** One speaker, not several. */
  readonly singular: boolean;
}

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
  const described = describedEntities(context, source, span);
  const settled = described.length > 0 ? described : namedNext(context, source, span);
  return { form: 'description', entities: settled.length > 0 ? settled : groupOf(context, source) };
}

function spanOfRange(words: Words, range: TokenRange): Span {
  return {
    start: tokenAt(words, range.from)?.start ?? 0,
    end: tokenAt(words, range.to - 1)?.end ?? 0,
  };
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

/** How many names back a speaker is looked for. */
const NAMES_BACK = 200;

function firstNameFrom(context: SpeakerContext, offset: number): number {
  return lowerBound(context.names.length, (index) => (context.names[index]?.start ?? 0) >= offset);
}

/** Names that lie within a span, in text order. */
function namesWithin(context: SpeakerContext, span: Span): Mention[] {
  const found: Mention[] = [];
  for (let at = firstNameFrom(context, span.start); at < context.names.length; at += 1) {
    const name = context.names[at];
    if (name === undefined || name.start >= span.end) break;
    if (name.end <= span.end) found.push(name);
  }
  return found;
}

/** The last names before an offset, in text order. */
function namesBefore(context: SpeakerContext, offset: number): Mention[] {
  const end = firstNameFrom(context, offset);
  return context.names.slice(Math.max(0, end - NAMES_BACK), end);
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
  if (found.length > 0) return found;
  const apposed = namesWithin(context, spanOfRange(words, source)).find(
    (name) =>
      name.start >= span.end &&
      context.entities.get(name.entity)?.type === 'person' &&
      /^[\s,—–-]*$/.test(context.text.slice(span.end, name.start)),
  );
  return apposed === undefined ? [] : [apposed.entity];
}

/** The phrase up to its first comma, bracket or relative pronoun. */
function headSegment(words: Words, source: TokenRange): TokenRange {
  for (let at = source.from + 1; at < source.to; at += 1) {
    if (/^([,(—–]|who|which|whose|that)$/.test(lowerAt(words, at)))
      return { from: source.from, to: at };
  }
  return source;
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
  earlier: readonly Settled[],
): string[] {
  if (kind === 'first' || kind === 'second') return [];
  const nearest = earlier.at(-1);
  if (
    kind !== 'plural' &&
    nearest !== undefined &&
    nearest.speaker.form !== 'name' &&
    nearest.speaker.form !== 'pronoun' &&
    nearest.speaker.entities.length === 0 &&
    nearest.singular &&
    span.start - nearest.at.start < 400
  )
    return [];
  const fits = (id: string): boolean => agrees(context, id, kind);
  const subject = sentenceSubject(context, span, fits);
  const last = earlier.findLast(
    (settled) => settled.at.start < span.start && settled.speaker.entities.length > 0,
  );
  if (kind === 'plural') {
    const group = earlier.findLast(
      ({ speaker }) =>
        speaker.entities.length > 1 ||
        speaker.entities.some((id) => context.entities.get(id) === undefined),
    );
    return group !== undefined && span.start - group.at.start < FARTHEST_ANTECEDENT
      ? [...group.speaker.entities]
      : [];
  }
  const lastEntity = last?.speaker.entities[0];
  const lastFits =
    last !== undefined &&
    lastEntity !== undefined &&
    fits(lastEntity) &&
    span.start - last.at.start < FARTHEST_ANTECEDENT;
  const near = last !== undefined && last.at.start >= sentenceStartBefore(context, span.start);
  if (
    subject !== null &&
    last !== undefined &&
    subject.start > last.at.start &&
    !(near && lastFits)
  )
    return [subject.entity];
  if (lastFits) return [lastEntity];
  if (subject !== null) return [subject.entity];
  const recent = namesBefore(context, span.start).findLast(
    (name) => span.start - name.start < FARTHEST_ANTECEDENT && fits(name.entity),
  );
  return recent === undefined ? [] : [recent.entity];
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
  fits: (entity: string) => boolean,
): { entity: string; start: number } | null {
  const from = sentenceStartBefore(context, span.start);
  const name = namesWithin(context, { start: from, end: span.start }).find(
    (mention) => fits(mention.entity) && !isQuoted(context, mention),
  );
  return name === undefined ? null : { entity: name.entity, start: name.start };
}

/** Start of the sentence before the one that holds the offset, within two sentences' reach. */
function sentenceStartBefore(context: SpeakerContext, offset: number): number {
  const { tokens } = context.words;
  let at = tokenFrom(context, offset);
  const sentence = tokens[at]?.sentence ?? 0;
  while (at > 0 && (tokens[at - 1]?.sentence ?? 0) >= sentence - 1) at -= 1;
  return tokens[at]?.start ?? 0;
}

function isQuoted(context: SpeakerContext, span: Span): boolean {
  return context.words.quoted[tokenFrom(context, span.start)] === true;
}

function tokenFrom({ words: { tokens } }: SpeakerContext, offset: number): number {
  return lowerBound(tokens.length, (index) => (tokens[index]?.start ?? 0) >= offset);
}

/** "the spokesman", "the Turkish leader": the one entity named before whose role says so. */
function describedEntities(context: SpeakerContext, source: TokenRange, span: Span): string[] {
  if (!/^the$/.test(lowerAt(context.words, source.from))) return [];
  const words = context.words.tokens
    .slice(source.from + 1, source.to)
    .filter((token) => token.pos !== 'DET' && token.pos !== 'ADP');
  const head = words.findLast((token) => token.pos === 'NOUN');
  if (head === undefined || head.lower.endsWith('s')) return [];
  const modifiers = words.filter((token) => token !== head).map((token) => token.lower);
  const seen = namesBefore(context, span.start).map((name) => name.entity);
  for (const id of new Set(seen.toReversed())) {
    const entity = context.entities.get(id);
    if (entity === undefined || entity.type !== 'person') continue;
    const role = entity.roles.find((title) => saysRole(title, head.lower));
    if (role === undefined) continue;
    if (modifiers.every((word) => role.toLowerCase().includes(word.slice(0, 4)))) return [id];
  }
  return [];
}

/**
 * "The president's envoy has dismissed the plan. Jane Doe told …": newspapers often name a speaker in the
 * sentence after the one that describes him. Holds for one person, by a role, whose name follows at once
 * for the first time.
 */
function namedNext(context: SpeakerContext, source: TokenRange, span: Span): string[] {
  const { words, names } = context;
  if (!isSingular(words, source) || !hasRoleNoun(words, headSegment(words, source))) return [];
  const sentence = tokenAt(words, source.from)?.sentence ?? 0;
  let next = source.to;
  while (tokenAt(words, next)?.sentence === sentence) next += 1;
  const start = tokenAt(words, next)?.start;
  const name = start === undefined ? undefined : names[firstNameFrom(context, start)];
  if (
    name === undefined ||
    name.start !== start ||
    context.entities.get(name.entity)?.type !== 'person'
  )
    return [];
  const seen = namesBefore(context, name.start).some((mention) => mention.entity === name.entity);
  const full = context.text.slice(name.start, name.end).includes(' ');
  return full && !seen && name.start >= span.end ? [name.entity] : [];
}

const LEADERS =
  /\b(?:president|premier|prime minister|chancellor|king|queen|emir|sultan|leader)\b/i;

/** Whether a title says the role that a description names; any head of state or government is a "leader". */
function saysRole(title: string, noun: string): boolean {
  if (noun === 'leader' && LEADERS.test(title)) return true;
  return title
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .includes(noun);
}

/** "Western officials": several, described by what they are. */
function groupOf(context: SpeakerContext, source: TokenRange): string[] {
  const { words } = context;
  const head = headSegment(words, source);
  if (isSingular(words, source) || !hasRoleNoun(words, head)) return [];
  const from = tokenAt(words, head.from)?.pos === 'DET' ? head.from + 1 : head.from;
  const span = spanOfRange(words, { from, to: head.to });
  return span.end > span.start
    ? [context.groups.idOf(context.text.slice(span.start, span.end))]
    : [];
}

/** Whether a phrase names one speaker: its head is no plural. */
export function isSingular(words: Words, source: TokenRange): boolean {
  const head = headSegment(words, source);
  const noun = words.tokens
    .slice(head.from, head.to)
    .find((token, index, all) => token.pos === 'NOUN' && all[index + 1]?.pos !== 'NOUN');
  return noun === undefined || noun.lower === noun.lemma;
}
