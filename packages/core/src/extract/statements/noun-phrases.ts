import { ROLE_NOUNS, SPEECH_EVENT_NOUNS, TIME_WORDS } from '../../languages/en/phrase-words.ts';
import { lowerAt, tokenAt, type TokenRange, type Words } from './words.ts';

const PERIODS = new Set([
  'day',
  'week',
  'month',
  'year',
  'time',
  'moment',
  'morning',
  'evening',
  'night',
  'hour',
  'weekend',
]);

/** Adjectives that follow their noun with a preposition: "officials familiar with the matter". */
const POSTNOMINAL_ADJECTIVES = new Set([
  'familiar',
  'close',
  'aware',
  'critical',
  'responsible',
  'wary',
  'loyal',
  'knowledgeable',
  'supportive',
  'opposed',
  'sympathetic',
  'involved',
  'present',
  'privy',
]);

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
const INNER = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'SYM', 'X']);
const LINKS = new Set([
  'of',
  'in',
  'for',
  'at',
  'from',
  'on',
  'to',
  'with',
  'against',
  'near',
  'behind',
  'between',
  'within',
  'about',
  'over',
  'inside',
]);

/** Whether a noun phrase can end here. */
export function isNominal(words: Words, index: number): boolean {
  const token = tokenAt(words, index);
  if (token === undefined) return false;
  if (token.pos === 'DET') return STANDALONE_DETERMINERS.has(token.lower);
  if (token.pos === 'ADJ')
    return (
      /^(the|'s)$/.test(lowerAt(words, index - 1)) ||
      /^(many|few|several|others?)$/.test(token.lower)
    );
  return NOMINAL.has(token.pos) && !NOT_A_SUBJECT.has(token.lower);
}

const STANDALONE_DETERMINERS = new Set([
  'this',
  'that',
  'these',
  'those',
  'some',
  'many',
  'all',
  'both',
  'neither',
  'either',
  'each',
  'another',
  'most',
  'several',
  'few',
  'others',
]);
const NOT_A_SUBJECT = new Set([
  'him',
  'them',
  'me',
  'us',
  'himself',
  'herself',
  'themselves',
  'itself',
  'what',
  'whom',
  'there',
  'his',
  'her',
  'its',
  'their',
  'our',
  'my',
  'your',
  'whose',
]);

/** The noun phrase whose last word stands at `last`, extended to the left but not before `floor`. */
export function nounPhraseEndingAt(words: Words, last: number, floor: number): TokenRange | null {
  if (last < floor || !isNominal(words, last)) return null;
  const end = tokenAt(words, last);
  if (end === undefined) return null;
  if (end.pos === 'PRON') return { from: last, to: last + 1 };
  let from = last;
  while (from > floor) {
    const step = stepLeft(words, from, floor);
    if (step === from) break;
    from = step;
  }
  return { from, to: last + 1 };
}

/** Where the phrase begins once the next word or joint on the left is taken in; `from` itself to stop. */
function stepLeft(words: Words, from: number, floor: number): number {
  const left = from - 1;
  const token = tokenAt(words, left);
  const first = tokenAt(words, from);
  if (token === undefined || first === undefined) return from;
  if (
    /^(nearly|about|almost|roughly|only|approximately)$/.test(token.lower) &&
    (first.pos === 'NUM' || first.pos === 'DET' || first.lower === 'half')
  )
    return left;
  if (
    /^(least|most|than)$/.test(token.lower) &&
    /^(at|more|fewer|less)$/.test(lowerAt(words, left - 1)) &&
    left - 1 >= floor
  )
    return left - 1;
  if (first.pos === 'DET' && !/^(all|both|half)$/.test(token.lower) && !isJoint(words, left))
    return from;
  if (isTime(words, left)) return from;
  if (
    token.pos === 'NOUN' &&
    first.pos === 'PROPN' &&
    (SPEECH_EVENT_NOUNS.has(token.lemma) || PERIODS.has(token.lemma))
  )
    return from;
  if (INNER.has(token.pos)) return left;
  if (token.pos === 'PRON' && /^(his|her|its|their|our|my|your|whose)$/.test(token.lower))
    return left;
  if (token.lower === "'s" || token.lower === "'" || token.lower === '’') {
    return left - 1 >= floor && NOMINAL.has(tokenAt(words, left - 1)?.pos ?? '') ? left - 1 : from;
  }
  if (token.lower === '-' || token.lower === '/' || token.lower === '&' || token.lower === '–') {
    const gapless = first.start === token.end && tokenAt(words, left - 1)?.end === token.start;
    return left - 1 >= floor && (gapless || token.lower === '&') ? left - 1 : from;
  }
  if (
    token.pos === 'VERB' &&
    /(ing|ed|wn|en)$/.test(token.lower) &&
    tokenAt(words, left - 1)?.pos === 'DET'
  )
    return left;
  if (
    token.pos === 'ADP' &&
    left - 2 >= floor &&
    POSTNOMINAL_ADJECTIVES.has(lowerAt(words, left - 1)) &&
    isNounLike(words, left - 2)
  )
    return left - 2;
  if (
    token.pos === 'ADP' &&
    LINKS.has(token.lower) &&
    left - 1 >= floor &&
    isNounLike(words, left - 1)
  ) {
    return isTime(words, left - 1) ? from : left - 1;
  }
  if (
    token.pos === 'CCONJ' &&
    token.lower !== 'but' &&
    left - 1 >= floor &&
    isNounLike(words, left - 1)
  )
    return left - 1;
  return from;
}

function isJoint(words: Words, index: number): boolean {
  const token = tokenAt(words, index);
  return token?.pos === 'ADP' || token?.pos === 'CCONJ';
}

function isNounLike(words: Words, index: number): boolean {
  const token = tokenAt(words, index);
  if (token === undefined) return false;
  return (
    token.pos === 'NOUN' ||
    token.pos === 'PROPN' ||
    token.pos === 'NUM' ||
    STANDALONE_DETERMINERS.has(token.lower)
  );
}

/** Whether the word is for a stretch of time: "this year". */
export function isPeriod(words: Words, index: number): boolean {
  return isTime(words, index) || PERIODS.has(tokenAt(words, index)?.lemma ?? '');
}

/** Whether the word is a day, month or the like, which ends a phrase rather than belongs to it. */
export function isTime(words: Words, index: number): boolean {
  return TIME_WORDS.has(lowerAt(words, index));
}

/** The noun phrase that starts at `from`, extended to the right but not past `limit` (exclusive). */
export function nounPhraseStartingAt(words: Words, from: number, limit: number): TokenRange | null {
  let at = from + quantifierLength(words, from);
  let nominal = -1;
  while (at < limit) {
    const token = tokenAt(words, at);
    if (token === undefined || words.quoted[at]) break;
    const next = tokenAt(words, at + 1);
    if (token.pos === 'PRON') {
      if (
        /^(his|her|its|their|our|my|your|whose)$/.test(token.lower) &&
        next !== undefined &&
        INNER.has(next.pos) &&
        at + 1 < limit
      ) {
        at += 1;
        continue;
      }
      if (nominal < 0 && at === from) return { from, to: at + 1 };
      break;
    }
    if (INNER.has(token.pos)) {
      if (nominal >= 0 && (isTime(words, at) || opensTime(words, at))) break;
      if (token.pos === 'DET' && nominal >= 0 && nominal === at - 1) break;
      if (NOMINAL.has(token.pos) || STANDALONE_DETERMINERS.has(token.lower)) nominal = at;
      at += 1;
      continue;
    }
    if ((token.lower === "'s" || token.lower === "'") && nominal === at - 1) {
      at += 1;
      continue;
    }
    if (
      (token.lower === '-' || token.lower === '/' || token.lower === '&' || token.lower === '–') &&
      next?.start === token.end
    ) {
      at += 1;
      continue;
    }
    if (token.pos === 'VERB' && /(ing|ed)$/.test(token.lower) && nominal < 0 && at > from) {
      at += 1;
      continue;
    }
    if (nominal === at - 1 && at + 1 < limit && joins(words, at)) {
      at += 1;
      continue;
    }
    break;
  }
  if (nominal < 0) {
    const last = tokenAt(words, at - 1);
    if (at > from && last?.pos === 'ADJ') return { from, to: at };
    return null;
  }
  return { from, to: nominal + 1 };
}

/** "last week", "this month" after a noun. */
function opensTime(words: Words, at: number): boolean {
  return (
    /^(last|next|this|every)$/.test(lowerAt(words, at)) &&
    (PERIODS.has(tokenAt(words, at + 1)?.lemma ?? '') || isTime(words, at + 1))
  );
}

/** Tokens of "at least", "more than", "up to" before a number; 0 where there are none. */
function quantifierLength(words: Words, from: number): number {
  const [a, b, c] = [lowerAt(words, from), lowerAt(words, from + 1), tokenAt(words, from + 2)];
  const counts =
    c?.pos === 'NUM' ||
    c?.pos === 'DET' ||
    /^(half|dozens|scores|hundreds|thousands|several)$/.test(c?.lower ?? '');
  if (
    counts &&
    /^(at least|at most|more than|less than|fewer than|up to|as many)$/.test(`${a} ${b}`)
  )
    return 2;
  return /^(nearly|about|almost|roughly|only|around|some|over|under)$/.test(a) &&
    tokenAt(words, from + 1)?.pos === 'NUM'
    ? 1
    : 0;
}

/** Whether "of", "in" or "and" here goes on with the noun phrase before it. */
function joins(words: Words, index: number): boolean {
  const token = tokenAt(words, index);
  const next = tokenAt(words, index + 1);
  if (token === undefined || next === undefined || words.quoted[index + 1]) return false;
  if (isTime(words, index + 1)) return false;
  if (token.pos === 'ADP' && /^(of|for|at|from|in|with|to|on)$/.test(token.lower)) {
    if (
      token.lower !== 'of' &&
      token.lower !== 'for' &&
      SPEECH_EVENT_NOUNS.has(tokenAt(words, index + 2)?.lemma ?? '')
    )
      return false;
    return INNER.has(next.pos) || /^(his|her|its|their)$/.test(next.lower);
  }
  if (token.pos === 'CCONJ' && token.lower !== 'but')
    return next.pos === 'PROPN' || next.pos === 'NOUN' || next.pos === 'DET';
  return false;
}

/** Whether the phrase's words name a role ("the spokesman", "officials"). */
export function hasRoleNoun(words: Words, range: TokenRange): boolean {
  for (let at = range.from; at < range.to; at += 1) {
    if (ROLE_NOUNS.has(tokenAt(words, at)?.lemma ?? '')) return true;
  }
  return false;
}
