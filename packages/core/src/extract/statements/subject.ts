import {
  hasRoleNoun,
  isNominal,
  isTime,
  nounPhraseEndingAt,
  nounPhraseStartingAt,
} from './noun-phrases.ts';
import type { VerbGroup } from './verb-groups.ts';
import { lowerAt, tokenAt, type TokenRange, type Words } from './words.ts';

/** The subject of a verb group: its own words, or those of an earlier verb that it shares. */
export type Subject =
  | { readonly kind: 'own'; readonly phrase: TokenRange }
  | { readonly kind: 'relative'; readonly phrase: TokenRange }
  | { readonly kind: 'shared' }
  | { readonly kind: 'none' };

const RELATIVES = new Set(['who', 'which', 'that']);

/** Looks left of a verb group for its subject, not before `floor`. */
export function subjectBefore(words: Words, group: VerbGroup, floor: number): Subject {
  let last = group.from - 1;
  while (last >= floor && isAsideWord(words, last)) last -= 1;
  if (last < floor) return { kind: group.form === 'finite' ? 'none' : 'shared' };
  const lower = lowerAt(words, last);
  const token = tokenAt(words, last);
  if (token === undefined || words.quoted[last]) return { kind: 'none' };
  if (group.form === 'infinitive') return { kind: 'shared' };
  if (lowerAt(words, group.from) === 'however' && lower !== ',') return { kind: 'shared' };
  if (group.form === 'participle') {
    const phrase = isTime(words, last) ? null : nounPhraseEndingAt(words, last, floor);
    return phrase === null ? { kind: 'shared' } : { kind: 'own', phrase };
  }
  if (token.pos === 'CCONJ') return { kind: 'shared' };
  if (RELATIVES.has(lower) && last - 1 >= floor) {
    if (lower === 'that' && !isNominal(words, last - 1)) return { kind: 'none' };
    return { kind: 'relative', phrase: { from: last, to: last + 1 } };
  }
  if (lower === ',' || lower === ')' || lower === '—' || lower === '–') {
    const phrase = beforeApposition(words, last, floor);
    return phrase === null ? { kind: 'none' } : { kind: 'own', phrase };
  }
  if (isTime(words, last)) {
    let before = last;
    while (
      before >= floor &&
      (isTime(words, before) || /^(on|last|late|early|this)$/.test(lowerAt(words, before)))
    )
      before -= 1;
    const phrase =
      withParticiple(words, { from: before + 1, to: last + 1 }, floor) ??
      nounPhraseEndingAt(words, before, floor);
    return phrase === null ? { kind: 'none' } : { kind: 'own', phrase };
  }
  const phrase = nounPhraseEndingAt(words, last, floor);
  if (phrase === null || /^(is|are|was|were|be|been|being)$/.test(lowerAt(words, phrase.from - 1)))
    return { kind: 'none' };
  return {
    kind: 'own',
    phrase: withParticiple(words, phrase, floor) ?? withTitleAhead(words, phrase, floor),
  };
}

/** The subject of an inverted verb: `," said Tammy Bruce, a spokeswoman`. */
export function subjectAfter(words: Words, group: VerbGroup, limit: number): TokenRange | null {
  const phrase = nounPhraseStartingAt(words, group.to, limit);
  if (phrase === null || isTime(words, group.to)) return null;
  if (
    /^(it|him|her|them|me|us|this|that|so|what|nothing|something)$/.test(
      lowerAt(words, phrase.to - 1),
    )
  )
    return null;
  let next = phrase.to;
  if (lowerAt(words, next) === '(' && !words.quoted[next]) {
    while (next < limit && lowerAt(words, next) !== ')') next += 1;
    next += 1;
  }
  const modified = tokenAt(words, next);
  if (modified?.pos === 'VERB' && /(ed|ing)$/.test(modified.lower) && !words.quoted[next]) {
    while (next < limit && !words.quoted[next] && !/^[.,;:]$/.test(lowerAt(words, next))) next += 1;
    return { from: phrase.from, to: next };
  }
  if (lowerAt(words, next) !== ',' || words.quoted[next]) return { from: phrase.from, to: next };
  const end = appositionEnd(words, next + 1, limit);
  return { from: phrase.from, to: end ?? next };
}

/** Where an apposition that starts at `from` ends: at the next comma or the limit. */
function appositionEnd(words: Words, from: number, limit: number): number | null {
  const first = tokenAt(words, from);
  if (first === undefined || from >= limit || words.quoted[from]) return null;
  const starts =
    first.pos === 'DET' ||
    /^(who|whose|which|his|her|their|its|former)$/.test(first.lower) ||
    (hasRoleNoun(words, { from, to: Math.min(limit, from + 4) }) && first.pos !== 'ADP');
  if (!starts) return null;
  let end = from;
  while (
    end < limit &&
    lowerAt(words, end) !== ',' &&
    !words.quoted[end] &&
    !/^[.;:]$/.test(lowerAt(words, end))
  )
    end += 1;
  return end > from && end - from < 30 ? end : null;
}

/** How many commas back an apposition may reach. */
const MOST_COMMAS = 4;

/** `X, a senior fellow at Y, who studies Z,` before the verb: the phrase X with all that follows it. */
function beforeApposition(words: Words, comma: number, floor: number): TokenRange | null {
  let commas = 0;
  const close = lowerAt(words, comma);
  const opener = close === ')' ? '(' : close;
  let best: TokenRange | null = null;
  for (let i = comma - 1; i > floor && commas < MOST_COMMAS && comma - i < 45; i -= 1) {
    if (words.quoted[i]) return best;
    if (lowerAt(words, i) !== opener) continue;
    commas += 1;
    if (!opensAside(words, i + 1, comma)) continue;
    const phrase = nounPhraseEndingAt(words, i - 1, floor);
    if (phrase === null || tokenAt(words, i - 1)?.pos === 'PRON') continue;
    best = { from: phrase.from, to: comma };
    const before = lowerAt(words, phrase.from - 1);
    if (phrase.from - 1 <= floor || before !== ',' || !startsWithDeterminer(words, phrase))
      return best;
  }
  return best;
}

function startsWithDeterminer(words: Words, phrase: TokenRange): boolean {
  const first = tokenAt(words, phrase.from);
  return first?.pos === 'DET' || first?.pos === 'ADJ' || first?.pos === 'NOUN';
}

/** Whether the words between commas say more of the noun before them, rather than begin a clause. */
function opensAside(words: Words, from: number, to: number): boolean {
  const first = tokenAt(words, from);
  if (first === undefined || from >= to) return false;
  if (/^(who|which|whose|where|when|whom)$/.test(first.lower)) return true;
  if (
    first.pos === 'ADP' ||
    first.pos === 'SCONJ' ||
    /^(speaking|citing|asked|referring|including|meanwhile|however|too|though|responding|writing|appearing|standing|visiting|using|quoting|like|r|d)$/.test(
      first.lower,
    )
  )
    return true;
  if (first.pos === 'VERB' && /(ing|ed)$/.test(first.lower)) return true;
  if (first.pos === 'ADV') return true;
  if (first.pos === 'NUM' && to - from === 1) return true;
  for (let i = from; i < to; i += 1) {
    const pos = tokenAt(words, i)?.pos;
    if (/^(who|which|that|whose|where)$/.test(lowerAt(words, i))) return true;
    if (pos === 'AUX') return false;
    if (pos === 'VERB' && !/(ing|ed)$/.test(lowerAt(words, i))) return false;
  }
  return (
    first.pos === 'DET' ||
    first.pos === 'NOUN' ||
    first.pos === 'PROPN' ||
    first.pos === 'ADJ' ||
    first.pos === 'PRON'
  );
}

/** "Sergei Markov, a former Kremlin adviser, suggested" has its comma; "the spokesman, Dmitri Peskov" may lack it. */
function withTitleAhead(words: Words, phrase: TokenRange, floor: number): TokenRange {
  const comma = phrase.from - 1;
  if (
    lowerAt(words, comma) !== ',' ||
    tokenAt(words, phrase.from)?.pos !== 'PROPN' ||
    words.quoted[comma]
  )
    return phrase;
  const role = nounPhraseEndingAt(words, comma - 1, floor);
  const head = tokenAt(words, comma - 1);
  if (
    role === null ||
    head === undefined ||
    head.lower !== head.lemma ||
    role.to - role.from > LONGEST_ROLE
  )
    return phrase;
  if (
    !hasRoleNoun(words, { from: comma - 1, to: comma }) ||
    tokenAt(words, role.from - 1)?.pos === 'ADP'
  )
    return phrase;
  const starts = /^(the|a|an|his|her|its|their|another|one)$/.test(lowerAt(words, role.from));
  const possessive = lowerAt(words, role.from + 1) === "'s";
  return starts || possessive ? { from: role.from, to: phrase.to } : phrase;
}

/** Longest role ahead of a name, in tokens. */
const LONGEST_ROLE = 8;

/** "a document filed Thursday", "polls conducted in June": the noun that a participle before the phrase modifies. */
function withParticiple(words: Words, phrase: TokenRange, floor: number): TokenRange | null {
  let at = phrase.from - 1;
  while (at > floor && tokenAt(words, at)?.pos === 'ADP') at -= 1;
  const verb = tokenAt(words, at);
  if (
    verb?.pos !== 'VERB' ||
    !/(ed|wn|en|ing)$/.test(verb.lower) ||
    words.quoted[at] ||
    at <= floor
  )
    return null;
  const noun = tokenAt(words, at - 1);
  if (noun?.pos !== 'NOUN') return null;
  const head = nounPhraseEndingAt(words, at - 1, floor);
  return head === null ? null : { from: head.from, to: phrase.to };
}

function isAsideWord(words: Words, index: number): boolean {
  return (
    /^(also|too|later|then|still|now|both|each|all|himself|herself|themselves|itself)$/.test(
      lowerAt(words, index),
    ) &&
    !words.quoted[index] &&
    isNominal(words, index - 1)
  );
}
