import { BODY_NOUNS } from '../../languages/en/bodies.ts';
import type { Span } from '../../model/span.ts';
import { hasRoleNoun } from './noun-phrases.ts';
import {
  firstNameFrom,
  headSegment,
  isSingular,
  namesBefore,
  spanOfRange,
  type SpeakerContext,
} from './speaker-context.ts';
import { lowerAt, tokenAt, type TokenRange, type Words } from './words.ts';

/** Ways to settle on a speaker who is only described, tried in turn. */
const WAYS = [describedEntities, namedNext, bodyOf, groupOf];

/** Entities that a description stands for, by the first way that finds any. */
export function describedSpeakers(
  context: SpeakerContext,
  source: TokenRange,
  span: Span,
): string[] {
  for (const way of WAYS) {
    const found = way(context, source, span);
    if (found.length > 0) return found;
  }
  return [];
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

/**
 * "Norrea's health ministry", "the Norrean foreign ministry": a body by its description; "the ministry"
 * after it is the last body with that word in its name.
 */
function bodyOf(context: SpeakerContext, source: TokenRange, span: Span): string[] {
  const { words } = context;
  const head = headSegment(words, source);
  const last = headNoun(words, head);
  const noun = tokenAt(words, last);
  if (noun === undefined || !BODY_NOUNS.has(noun.lemma)) return [];
  const from = /^(the|a|an)$/.test(lowerAt(words, head.from)) ? head.from + 1 : head.from;
  if (from === last) return lastBody(context, noun.lemma, span);
  const owner = words.tokens
    .slice(from, last)
    .some((token) => token.pos === 'PROPN' || /^\p{Lu}/u.test(token.text));
  if (!owner) return [];
  const description = spanOfRange(words, { from, to: last + 1 });
  return [
    context.groups.idOf(context.text.slice(description.start, description.end), 'organization'),
  ];
}

/** Index of the last noun of a phrase before any preposition. */
function headNoun(words: Words, phrase: TokenRange): number {
  let at = phrase.from;
  while (
    at + 1 < phrase.to &&
    tokenAt(words, at + 1)?.pos !== 'ADP' &&
    tokenAt(words, at + 1)?.pos !== 'VERB'
  )
    at += 1;
  return at;
}

/** The body named or described last whose name ends in a noun. */
function lastBody(context: SpeakerContext, noun: string, span: Span): string[] {
  const named = namesBefore(context, span.start).findLast((name) => {
    const entity = context.entities.get(name.entity);
    return entity !== undefined && entity.type !== 'person' && endsIn(entity.name, noun);
  });
  const described = context.groups.entities.findLast((entity) => endsIn(entity.name, noun));
  const found = named?.entity ?? described?.id;
  return found === undefined ? [] : [found];
}

function endsIn(name: string, noun: string): boolean {
  return name.toLowerCase().split(/\s+/).at(-1) === noun;
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
