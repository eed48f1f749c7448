import { SPEECH_EVENT_NOUNS } from '../../languages/en/phrase-words.ts';
import { hasRoleNoun, isTime, nounPhraseStartingAt } from './noun-phrases.ts';
import type { VerbGroup } from './verb-groups.ts';
import { lowerAt, tokenAt, type TokenRange, type Words } from './words.ts';

/**
 * What follows a verb: a quotation, a clause ("that …" or without "that"), an indirect question, an
 * infinitive, a gerund, a noun phrase, a preposition with its phrase; or nothing of its own.
 */
export type ComplementKind =
  'quote' | 'clause' | 'wh' | 'to' | 'ing' | 'np' | 'none' | `prep:${string}`;

/** The complement of a verb, and what stands between the verb and it. */
export interface Complement {
  readonly kind: ComplementKind;
  /** Where the complement's words begin; where nothing follows, the token after the adjuncts. */
  readonly at: number;
  /** Where the cue ends: particle, linking preposition or colon taken in. */
  readonly cueEnd: number;
  /** "out" in "pointed out", or null. */
  readonly particle: string | null;
  /** Whom the words are for. */
  readonly addressee: TokenRange | null;
  /** "in a statement", "on Telegram", "told CNN". */
  readonly medium: TokenRange | null;
}

const PARTICLES = new Set(['out', 'off', 'back', 'up', 'down', 'away', 'forward', 'forth']);
const WH = new Set(['whether', 'if', 'what', 'how', 'why', 'who', 'where', 'when', 'which']);
const MEDIUM_PREPOSITIONS = new Set([
  'in',
  'at',
  'during',
  'on',
  'via',
  'through',
  'by',
  'after',
  'before',
  'from',
  'to',
  'of',
  'with',
  'as',
  'over',
  'late',
  'early',
]);
const MEDIA = new Set([
  'twitter',
  'telegram',
  'facebook',
  'instagram',
  'x',
  'weibo',
  'youtube',
  'tv',
  'television',
  'radio',
  'fox',
  'cnn',
  'msnbc',
  'phone',
  'telephone',
]);
/** Verbs whose first object hears the words. Lemmas. */
const ADDRESSEE_VERBS = new Set([
  'tell',
  'inform',
  'remind',
  'assure',
  'warn',
  'ask',
  'notify',
  'advise',
  'convince',
  'persuade',
  'urge',
  'promise',
  'show',
  'teach',
  'instruct',
  'order',
  'brief',
  'reassure',
  'caution',
  'text',
  'email',
  'beg',
  'implore',
  'press',
  'encourage',
  'invite',
  'challenge',
  'direct',
  'allow',
  'lobby',
  'pressure',
]);

/** Finds what a verb group's complement is, looking no farther than `limit` (exclusive). */
export function complementOf(words: Words, group: VerbGroup, limit: number): Complement {
  const lemma = tokenAt(words, group.head)?.lemma ?? '';
  let at = group.to;
  let addressee: TokenRange | null = null;
  let medium: TokenRange | null = null;
  let particle: string | null = null;
  if (PARTICLES.has(lowerAt(words, at)) && at < limit && !words.quoted[at]) {
    particle = lowerAt(words, at);
    at += 1;
  }
  if (
    lowerAt(words, at) === 'as' &&
    /^(saying|telling|writing|warning)$/.test(lowerAt(words, at + 1)) &&
    group.passive
  )
    at += 2;
  const cueEnd = at;
  if (ADDRESSEE_VERBS.has(lemma) && !group.passive) {
    const object = nounPhraseStartingAt(words, at, limit);
    const after = object?.to ?? at;
    if (object !== null && !isTime(words, at) && leadsOn(words, after, limit)) {
      addressee = object;
      at = after;
    }
  }
  for (let guard = 0; guard < 8 && at < limit && !words.quoted[at]; guard += 1) {
    const adjunct = adjunctAt(words, at, limit);
    if (adjunct === null) break;
    if (adjunct.kind === 'addressee') addressee ??= adjunct.phrase;
    if (adjunct.kind === 'medium') medium ??= adjunct.phrase;
    at = adjunct.to;
  }
  return { particle, addressee, medium, ...kindAt(words, at, limit, cueEnd) };
}

/** What begins at a token: the complement's kind, where its words start, and where the cue ends. */
function kindAt(
  words: Words,
  at: number,
  limit: number,
  cueEnd: number,
): Pick<Complement, 'kind' | 'at' | 'cueEnd'> {
  const here = (kind: ComplementKind): Pick<Complement, 'kind' | 'at' | 'cueEnd'> => ({
    kind,
    at,
    cueEnd,
  });
  const after = (kind: ComplementKind): Pick<Complement, 'kind' | 'at' | 'cueEnd'> => ({
    kind,
    at: at + 1,
    cueEnd,
  });
  if (at >= limit) return here('none');
  const lower = lowerAt(words, at);
  const quoteNext = at + 1 < limit && words.quoted[at + 1] === true;
  if (words.quoted[at]) return here('quote');
  if (lower === ':') {
    const kind = words.quoted[at + 1] ? 'quote' : 'clause';
    return { kind, at: at + 1, cueEnd: at === cueEnd ? at + 1 : cueEnd };
  }
  if (lower === ',' && quoteNext) return after('quote');
  // A stray bracket, as machine translations leave it: "confirmed {that a call …}".
  if (/^[{([]$/.test(lower) && lowerAt(words, at + 1) === 'that') return after('clause');
  if (lower === 'that' && at + 1 < limit && opensClause(words, at + 1, limit))
    return here('clause');
  if (WH.has(lower)) return here('wh');
  if (lower === 'to' && isBareVerb(words, at + 1)) return here('to');
  if (SUBORDINATORS.has(lower) && clauseAfterComma(words, at, limit)) return here('clause');
  const counted = quantified(words, at, limit);
  if (counted !== null) return here(counted);
  if (tokenAt(words, at)?.pos === 'ADP' || lower === 'to') {
    if (at + 1 >= limit || kindOfObject(words, at + 1, limit) === null) return here('none');
    return { kind: `prep:${lower}`, at: at + 1, cueEnd: at === cueEnd ? at + 1 : cueEnd };
  }
  return here(kindOfObject(words, at, limit) ?? 'none');
}

const SUBORDINATORS = new Set(
  'despite although though while if when because unless once since as'.split(' '),
);

/** "at least seven people were killed": a number phrase that begins with a preposition. */
function quantified(words: Words, at: number, limit: number): 'clause' | 'np' | null {
  const phrase = /^(at|up|over|under|around|about|as)$/.test(lowerAt(words, at))
    ? nounPhraseStartingAt(words, at, limit)
    : null;
  if (phrase === null || phrase.from !== at || tokenAt(words, at)?.pos !== 'ADP') return null;
  return finiteVerbAt(words, phrase.to, limit) ? 'clause' : 'np';
}

/** A noun phrase, a clause that begins with one, or a gerund. */
function kindOfObject(
  words: Words,
  at: number,
  limit: number,
): 'clause' | 'np' | 'ing' | 'quote' | null {
  if (words.quoted[at]) return 'quote';
  const token = tokenAt(words, at);
  if (token?.pos === 'VERB' && token.lower.endsWith('ing')) return 'ing';
  if (token?.pos === 'SCONJ' && opensClause(words, at + 1, limit)) return 'clause';
  const phrase = nounPhraseStartingAt(words, at, limit);
  if (phrase === null) return token?.pos === 'DET' && words.quoted[at + 1] ? 'np' : null;
  return finiteVerbAt(words, phrase.to, limit) ? 'clause' : 'np';
}

/** "said despite the cold, they would go": a comma, then a clause. */
function clauseAfterComma(words: Words, at: number, limit: number): boolean {
  for (let i = at + 1; i < Math.min(limit, at + 20); i += 1) {
    if (lowerAt(words, i) === ',' && !words.quoted[i])
      return kindOfObject(words, i + 1, limit) === 'clause';
  }
  return false;
}

/** Whether a noun phrase with its verb, or something that leads into one, starts here. */
function opensClause(words: Words, at: number, limit: number): boolean {
  if (words.quoted[at]) return true;
  const token = tokenAt(words, at);
  if (token === undefined || at >= limit) return false;
  if (['ADP', 'SCONJ', 'ADV', 'PUNCT', 'AUX', 'VERB'].includes(token.pos)) return true;
  const phrase = nounPhraseStartingAt(words, at, limit);
  if (phrase === null) return false;
  for (let i = phrase.to; i < Math.min(limit, phrase.to + 25); i += 1) {
    const pos = tokenAt(words, i)?.pos;
    if (pos === 'AUX' || pos === 'VERB') return true;
  }
  return false;
}

/** Whether a finite verb follows at once, adverbs and a short aside apart. */
function finiteVerbAt(words: Words, start: number, limit: number): boolean {
  let at = start;
  while (at < limit && tokenAt(words, at)?.pos === 'ADV' && !words.quoted[at]) at += 1;
  const token = tokenAt(words, at);
  if (token === undefined || at >= limit) return false;
  if (words.quoted[at]) return at > start ? false : looksFiniteInQuotes(words, at);
  if (token.pos === 'AUX') return true;
  if (token.pos === 'PART' && /^'(s|re|ve|d|ll|m)$/.test(token.lower)) return true;
  return token.pos === 'VERB' && !token.lower.endsWith('ing') && lowerAt(words, at + 1) !== 'by';
}

/** `he "liked" the man`: the quotation holds the verb. */
function looksFiniteInQuotes(words: Words, at: number): boolean {
  for (let i = at; i < at + 3 && words.quoted[i]; i += 1) {
    const pos = tokenAt(words, i)?.pos;
    if (pos === 'VERB' || pos === 'AUX') return true;
  }
  return false;
}

function isBareVerb(words: Words, start: number): boolean {
  let at = start;
  while (tokenAt(words, at)?.pos === 'ADV') at += 1;
  const pos = tokenAt(words, at)?.pos;
  return pos === 'VERB' || pos === 'AUX';
}

/** After an addressee something must follow: a clause, quotation, infinitive, or a preposition. */
function leadsOn(words: Words, start: number, limit: number): boolean {
  if (start >= limit) return true;
  if (words.quoted[start]) return true;
  const token = tokenAt(words, start);
  const lower = lowerAt(words, start);
  if (
    token === undefined ||
    /^[.,:;]$/.test(lower) ||
    lower === 'that' ||
    lower === 'to' ||
    WH.has(lower)
  )
    return true;
  if (isTime(words, start)) return true;
  return ['ADP', 'SCONJ', 'PRON', 'DET', 'PROPN', 'NOUN', 'ADV', 'ADJ', 'NUM'].includes(token.pos);
}

interface Adjunct {
  readonly kind: 'time' | 'medium' | 'addressee' | 'aside';
  readonly phrase: TokenRange;
  readonly to: number;
}

/** A time, an occasion, a receiver or an aside between the verb and its complement. */
function adjunctAt(words: Words, at: number, limit: number): Adjunct | null {
  const token = tokenAt(words, at);
  const lower = lowerAt(words, at);
  if (token === undefined) return null;
  if (isTime(words, at))
    return { kind: 'time', phrase: { from: at, to: at + 1 }, to: timeEnd(words, at, limit) };
  if (/^(last|this|next|late|early|earlier|later)$/.test(lower)) {
    const end = timeEnd(words, at, limit);
    const noun = tokenAt(words, end - 1)?.lemma ?? '';
    if (
      end > at + 1 &&
      (isTime(words, end - 1) ||
        /^(week|month|year|night|day|weekend|spring|summer|fall|autumn|winter)$/.test(noun))
    )
      return { kind: 'time', phrase: { from: at, to: end }, to: end };
    if (end === at + 1 && /^(earlier|later)$/.test(lower))
      return { kind: 'time', phrase: { from: at, to: end }, to: end };
  }
  if (token.pos === 'ADP' || lower === 'to') return prepositionalAdjunct(words, at, limit);
  if (token.pos === 'ADV' && !/^(how|why|when|where|so|not)$/.test(lower)) {
    const next = lowerAt(words, at + 1);
    if (next === 'that' || words.quoted[at + 1] || /^[,:]$/.test(next))
      return { kind: 'aside', phrase: { from: at, to: at + 1 }, to: at + 1 };
  }
  if (lower === ',') return asideBetweenCommas(words, at, limit);
  return null;
}

function timeEnd(words: Words, at: number, limit: number): number {
  let end = at + 1;
  while (
    end < limit &&
    !words.quoted[end] &&
    (isTime(words, end) ||
      /^(week|month|year|night|weekend|spring|summer|fall|autumn|winter|time)$/.test(
        lowerAt(words, end),
      ) ||
      tokenAt(words, end)?.pos === 'NUM')
  )
    end += 1;
  return end;
}

function prepositionalAdjunct(words: Words, at: number, limit: number): Adjunct | null {
  const lower = lowerAt(words, at);
  const phrase = nounPhraseStartingAt(words, at + 1, limit);
  if (phrase === null) return null;
  if (isTime(words, at + 1) || isTime(words, phrase.to - 1)) {
    const to = timeEnd(words, phrase.to - 1, limit);
    return { kind: 'time', phrase: { from: at, to }, to };
  }
  if (
    lower === 'to' &&
    finishes(words, phrase.to, limit) &&
    tokenAt(words, phrase.to)?.lower !== 'that' &&
    hearers(words, phrase)
  )
    return { kind: 'addressee', phrase, to: phrase.to };
  if (
    /^(at|in|on|from|outside|near|aboard|after|before|during)$/.test(lower) &&
    (lowerAt(words, phrase.to) === 'that' || words.quoted[phrase.to])
  )
    return { kind: 'aside', phrase, to: phrase.to };
  if (!MEDIUM_PREPOSITIONS.has(lower)) return null;
  for (let i = phrase.from; i < phrase.to; i += 1) {
    const token = tokenAt(words, i);
    if (
      token !== undefined &&
      (SPEECH_EVENT_NOUNS.has(token.lemma) || MEDIA.has(token.lower)) &&
      finishes(words, phrase.to, limit)
    )
      return { kind: 'medium', phrase: { from: at, to: phrase.to }, to: phrase.to };
  }
  return null;
}

/** Whether a phrase after "to" names those who hear: people, by name or office. */
function hearers(words: Words, phrase: TokenRange): boolean {
  const last = tokenAt(words, phrase.to - 1);
  return last?.pos === 'PROPN' || last?.pos === 'PRON' || hasRoleNoun(words, phrase);
}

/** Whether the words after an adjunct are another adjunct, the complement or a stop, not its own verb. */
function finishes(words: Words, at: number, limit: number): boolean {
  if (at >= limit || words.quoted[at]) return true;
  const pos = tokenAt(words, at)?.pos;
  return pos !== 'VERB' && pos !== 'AUX';
}

/** Longest aside between commas, in tokens. */
const LONGEST_ASIDE = 18;

function asideBetweenCommas(words: Words, at: number, limit: number): Adjunct | null {
  const first = tokenAt(words, at + 1);
  if (first === undefined || words.quoted[at + 1]) return null;
  const opens =
    first.pos === 'ADP' ||
    first.pos === 'SCONJ' ||
    (first.pos === 'VERB' && /(ing|ed)$/.test(first.lower)) ||
    first.pos === 'ADV';
  if (!opens) return null;
  for (let i = at + 2; i < Math.min(limit, at + LONGEST_ASIDE); i += 1) {
    if (words.quoted[i]) return null;
    if (lowerAt(words, i) === ',') {
      const next = i + 1;
      return next < limit && (words.quoted[next] || lowerAt(words, next) === 'that')
        ? { kind: 'aside', phrase: { from: at, to: next }, to: words.quoted[next] ? next : next }
        : null;
    }
  }
  return null;
}
