import { BODY_NOUNS } from '../../languages/en/bodies.ts';
import { PUBLISHING_VERBS } from '../../languages/en/publications.ts';
import type { Span } from '../../model/span.ts';
import { isRole } from './role-nouns.ts';
import { headNoun, isPlural, isPossessive, lemmaAt } from './source-phrase.ts';
import { nameEndingAt, namesWithin, tokenFrom, type SpeakerContext } from './speaker-context.ts';
import { lowerAt, tokenAt, type TokenRange, type Words } from './words.ts';

/** Whether nothing but a preposition's phrase, a verb's or a joint follows the name in the head. */
export function endsHead(context: SpeakerContext, name: Span, head: TokenRange): boolean {
  const { words } = context;
  let at = head.from;
  while (at < head.to && (tokenAt(words, at)?.start ?? 0) < name.end) at += 1;
  if (standsBehindHead(context, name, head) || isPrefixed(context, name)) return false;
  if (at >= head.to) return true;
  const next = tokenAt(words, at);
  if (next === undefined) return true;
  if (isPossessive(words, at) || (next.lower === '-' && next.start === name.end)) return false;
  // "Acme Director of Sales Jane Doe": a name whose last word is a title's first.
  if (next.lower === 'of' && isRole(lowerAt(words, at - 1)) && !isPerson(context, name))
    return false;
  return (
    next.pos === 'ADP' ||
    next.pos === 'CCONJ' ||
    (next.pos === 'VERB' &&
      (/^\p{Ll}/u.test(next.text) || isPerson(context, name)) &&
      lowerAt(words, at + 1) !== '-') ||
    next.pos === 'PUNCT' ||
    /^(?:himself|herself|itself|themselves|both|all|each|alone|too)$/.test(next.lower)
  );
}

/** "anti-Trump activists". */
export function isPrefixed(context: SpeakerContext, name: Span): boolean {
  const before = tokenAt(context.words, tokenFrom(context, name.start) - 1);
  return before?.text === '-' && before.end === name.start;
}

/** Whether a name is told of behind the head: "the senator from Norrea", "activists opposing Jane Doe". */
function standsBehindHead(context: SpeakerContext, name: Span, head: TokenRange): boolean {
  const { words } = context;
  const noun = headNoun(words, head);
  if (isPublishedBy(words, tokenFrom(context, name.start))) return isSomebody(words, noun);
  for (let at = head.from + 1; at < head.to; at += 1) {
    const token = tokenAt(words, at);
    if (token === undefined || token.start >= name.start) return false;
    // "no candidate but Jane Doe" is Jane Doe.
    if (/^(?:but|except)$/.test(token.lower)) return lowerAt(words, head.from) !== 'no';
    if (token.pos === 'ADP' && !isTitle(context, at, name))
      return (
        !/^(?:by|from)$/.test(token.lower) || isSomebody(words, noun) || goesOn(context, at, name)
      );
    if (isParticiple(words, at) && !/^(?:by|from)$/.test(lowerAt(words, at + 1)))
      return !/^(?:called|named|dubbed)$/.test(token.lower) && !comesFrom(words, at, name);
  }
  return false;
}

/** "results of polls conducted by": right before a name. */
function isPublishedBy(words: Words, name: number): boolean {
  const by = lowerAt(words, name - 1) === 'the' ? name - 2 : name - 1;
  return lowerAt(words, by) === 'by' && PUBLISHING_VERBS.has(tokenAt(words, by - 1)?.lemma ?? '');
}

/** "victories by outsiders in Norrea": whether another preposition stands between one and a name. */
function goesOn(context: SpeakerContext, preposition: number, name: Span): boolean {
  const { words } = context;
  for (let at = preposition + 1; ; at += 1) {
    const token = tokenAt(words, at);
    if (token === undefined || token.start >= name.start) return false;
    if (token.pos === 'ADP' && !isTitle(context, at, name)) return true;
  }
}

/** "a poll conducted last week by": whether what follows a participle up to a name is who did it. */
function comesFrom(words: Words, participle: number, name: Span): boolean {
  for (let at = participle + 1; ; at += 1) {
    const token = tokenAt(words, at);
    if (token === undefined || token.start >= name.start) return false;
    if (token.pos === 'ADP') return /^(?:by|from)$/.test(token.lower);
  }
}

/** A noun for people or for a body: what comes from it or is done by it is not said by others. */
function isSomebody(words: Words, noun: number): boolean {
  const lemma = lemmaAt(words, noun);
  return isRole(lemma) || BODY_NOUNS.has(lemma) || /^(?:user|fan|viewer|reader)$/.test(lemma);
}

/** "newspaper owned", "activists opposing": a verb's form in lower case right behind a noun. */
function isParticiple(words: Words, at: number): boolean {
  const [before, token, next] = [
    tokenAt(words, at - 1),
    tokenAt(words, at),
    tokenAt(words, at + 1),
  ];
  if (token?.pos !== 'VERB' || before?.pos !== 'NOUN' || next?.pos === 'NOUN') return false;
  return /^\p{Ll}+(?:ing|ed)$/u.test(token.text) && token.lower !== 'turned';
}

export function isPerson(context: SpeakerContext, name: Span): boolean {
  const mention = nameEndingAt(context, name.end);
  return context.entities.get(mention?.entity ?? '')?.type === 'person';
}

/** "Secretary of State Marco Rubio": words stand between "of" and the name, and none of them opens another title. */
function isTitle(context: SpeakerContext, preposition: number, name: Span): boolean {
  const { words } = context;
  if (lowerAt(words, preposition) !== 'of' || !opensTitle(words, preposition - 1)) return false;
  const next = tokenAt(words, preposition + 1);
  const between = namesWithin(context, { start: next?.start ?? 0, end: name.start });
  // "Secretary of State and Democratic nominee Jane Doe": a party is no other person.
  const groups = between.every(({ entity }) => context.entities.get(entity)?.type === 'group');
  const person = nameEndingAt(context, name.end);
  const named = context.entities.get(person?.entity ?? '')?.type === 'person';
  // "Jane Doe of the firm Acme".
  const office = tokenAt(words, preposition - 1);
  if (!named && office !== undefined && isPerson(context, office)) return false;
  const bodies = between.every(
    ({ entity }) => context.entities.get(entity)?.type === 'organization',
  );
  // "Director of Government Affairs Jane Doe".
  if (between.length > 0 && !((groups || bodies) && named)) return false;
  return (
    next !== undefined &&
    next.start < name.start &&
    !/^(president|mr\.?|mrs\.?|ms\.?|the|a|his|her|its|their|king|queen|pope|prime)$/.test(
      next.lower,
    )
  );
}

/** "secretary", "Supervisor" before "of": an office, of one. */
function opensTitle(words: Words, at: number): boolean {
  const token = tokenAt(words, at);
  // "mum-of-three".
  if (token?.text === '-') return true;
  if (token === undefined || (isPlural(words, at) && token.pos === 'NOUN')) return false;
  const starts = tokenAt(words, at - 1)?.sentence !== token.sentence;
  return (
    isRole(token.lower) ||
    isRole(token.lemma) ||
    /^(?:master|mistress)$/.test(token.lower) ||
    (!starts && /^\p{Lu}/u.test(token.text))
  );
}
