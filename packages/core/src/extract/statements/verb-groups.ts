import { lowerAt, tokenAt, type TokenRange, type Words } from './words.ts';

export type VerbForm = 'finite' | 'participle' | 'infinitive';

/** Auxiliaries, negation, adverbs and a verb: "has repeatedly said". */
export interface VerbGroup extends TokenRange {
  /** Index of the verb that carries the meaning. */
  readonly head: number;
  readonly form: VerbForm;
  readonly passive: boolean;
  readonly negated: boolean;
  /** "may", "would", …, in lower case, or null. */
  readonly modal: string | null;
}

const MODALS = new Set([
  'may',
  'might',
  'can',
  'could',
  'will',
  'would',
  'shall',
  'should',
  'must',
  "'ll",
  "'d",
  'ca',
  'wo',
]);
const BE = new Set([
  'be',
  'is',
  'are',
  'was',
  'were',
  'been',
  'being',
  'am',
  "'s",
  "'re",
  "'m",
  'got',
]);
const HAVE = new Set(['have', 'has', 'had', 'having', "'ve", "'s", "'d"]);
const NEGATIONS = new Set(['not', "n't", 'never', 'neither', 'nor']);

/** Verb groups within a range, in order, those inside quotation marks left out. */
export function verbGroups(words: Words, range: TokenRange): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = range.from; at < range.to;) {
    const group = verbGroupAt(words, at, range);
    if (group === null) at += 1;
    else {
      groups.push(group);
      at = group.to;
    }
  }
  return groups;
}

function verbGroupAt(words: Words, start: number, range: TokenRange): VerbGroup | null {
  const first = tokenAt(words, start);
  if (first === undefined || words.quoted[start] || !startsVerb(words, start)) return null;
  let head = -1;
  let at = start;
  let modal: string | null = null;
  let negated = false;
  let be = false;
  let auxiliary = -1;
  for (; at < range.to; at += 1) {
    const token = tokenAt(words, at);
    if (token === undefined || words.quoted[at]) break;
    if (NEGATIONS.has(token.lower)) negated = true;
    else if (token.pos === 'AUX' || (token.pos === 'PART' && isContraction(token.lower))) {
      if (MODALS.has(token.lower)) modal ??= token.lower;
      if (BE.has(token.lower)) be = true;
      auxiliary = at;
    } else if (token.pos === 'VERB') {
      const next = tokenAt(words, at + 1);
      if (HAVE.has(token.lower) && next?.pos === 'VERB' && !words.quoted[at + 1]) {
        auxiliary = at;
        continue;
      }
      head = at;
      at += 1;
      break;
    } else if (
      token.pos !== 'ADV' &&
      !(auxiliary >= 0 && /^(both|all|each|himself|herself|themselves|itself)$/.test(token.lower))
    )
      break;
  }
  if (head < 0) {
    if (auxiliary < 0) return null;
    head = auxiliary;
    at = auxiliary + 1;
  }
  const verb = tokenAt(words, head);
  if (verb === undefined) return null;
  const before = lowerAt(words, start - 1);
  let from = start;
  while (from - 1 >= range.from && isLeadingAdverb(words, from - 1)) from -= 1;
  const ing = verb.lower.endsWith('ing') && verb.lower.length > 4;
  const passive = be && head > auxiliary && !ing && auxiliary >= 0;
  return {
    from,
    to: at,
    head,
    form: before === 'to' ? 'infinitive' : ing && auxiliary < 0 ? 'participle' : 'finite',
    passive,
    negated,
    modal,
  };
}

function isContraction(lower: string): boolean {
  return (
    lower === "'s" ||
    lower === "'re" ||
    lower === "'ve" ||
    lower === "'d" ||
    lower === "'ll" ||
    lower === "'m"
  );
}

function startsVerb(words: Words, index: number): boolean {
  const token = tokenAt(words, index);
  if (token === undefined || isHyphenated(words, index)) return false;
  return token.pos === 'VERB' || token.pos === 'AUX';
}

/** "self-described", "much-anticipated": part of an adjective. */
function isHyphenated(words: Words, index: number): boolean {
  const token = tokenAt(words, index);
  const before = tokenAt(words, index - 1);
  return before?.text === '-' && before.end === token?.start;
}

function isLeadingAdverb(words: Words, index: number): boolean {
  const token = tokenAt(words, index);
  if (token === undefined || words.quoted[index]) return false;
  return (
    token.pos === 'ADV' &&
    token.lower !== 'when' &&
    token.lower !== 'where' &&
    token.lower !== 'how' &&
    token.lower !== 'why'
  );
}
