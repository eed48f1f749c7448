import { ACTS_BY_LEMMA, COMMENTING_LEMMAS, DECLINING_LEMMAS } from '../../languages/en/acts.ts';
import { ACTS, type Act, type Factuality } from '../../model/statement.ts';
import type { Candidate } from './candidate.ts';
import { lowerAt, tokenAt, type TokenRange, type Words } from './words.ts';

const ACT_OF_LEMMA: ReadonlyMap<string, Act> = new Map(
  ACTS.flatMap((act) =>
    (ACTS_BY_LEMMA[act] ?? '').split(' ').map((lemma): [string, Act] => [lemma, act]),
  ),
);

/** What the speaker does: by the cue's verb, its negation, and what it takes. */
export function actOf(words: Words, candidate: Candidate): Act {
  const { lemma, group, complement, content } = candidate;
  const first = content[0];
  if (
    first !== undefined &&
    DECLINING_LEMMAS.has(lemma) &&
    complement === 'to' &&
    declines(words, first)
  )
    return 'decline-comment';
  const negated = group?.negated === true;
  if (
    negated &&
    /^(would|wo|will|did|do|does)$/.test(group.modal ?? 'did') &&
    /^(say|comment|elaborate|specify|reply|respond)$/.test(lemma)
  )
    return 'decline-comment';
  if (lemma === 'call')
    return complement === 'prep:for' || complement === 'prep:on' ? 'demand' : 'assert';
  if (
    complement !== 'to' &&
    complement !== 'np' &&
    /^(instruct|order|direct|press|put|hold|find|see|mean|offer)$/.test(lemma)
  )
    return 'assert';
  if (lemma === 'ask' && /^(wh|quote)$/.test(complement)) return 'request';
  if (lemma === 'insist' && complement !== 'prep:on') return 'assert';
  if (lemma === 'suggest' && complement === 'clause') return 'assert';
  if (lemma === 'agree' && complement === 'clause') return 'confirm';
  if (lemma === 'warn' && first !== undefined && lowerAt(words, first.from) === 'of') return 'warn';
  const act = ACT_OF_LEMMA.get(lemma) ?? 'assert';
  if (act === 'assert' && first !== undefined) return actOfContent(words, candidate, first);
  if (negated && act === 'accept') return 'reject';
  if (negated && act === 'confirm') return 'decline-comment';
  return act;
}

function declines(words: Words, content: TokenRange): boolean {
  for (let at = content.from; at < Math.min(content.to, content.from + 3); at += 1) {
    if (COMMENTING_LEMMAS.has(tokenAt(words, at)?.lemma ?? '')) return true;
  }
  return false;
}

/** What neutral verbs ("said") do by what follows: "We propose …", "he must …", "only if …". */
function actOfContent(words: Words, candidate: Candidate, content: TokenRange): Act {
  if (!NEUTRAL.has(candidate.lemma)) return 'assert';
  const performed = firstPerson(words, content);
  if (performed !== null) return performed;
  const limit = Math.min(content.to, content.from + OPENING);
  for (let at = content.from; at < limit; at += 1) {
    if (words.quoted[at]) continue;
    if (lowerAt(words, at) === 'must') return 'demand';
    const phrase = [0, 1, 2, 3].map((offset) => lowerAt(words, at + offset)).join(' ');
    if (/^nothing to do with|^no (?:role|part|hand) in/.test(phrase)) return 'deny';
  }
  if (!words.tokens.slice(content.from, content.to).some(({ lower }) => OFFERING.has(lower)))
    return 'assert';
  for (let at = content.from; at < content.to; at += 1) {
    const phrase = [0, 1, 2].map((offset) => lowerAt(words, at + offset)).join(' ');
    if (CONDITION.test(phrase)) return 'set-condition';
  }
  return 'assert';
}

const NEUTRAL = new Set('say tell add state declare write tweet reply respond continue'.split(' '));

/** How far into the content its opening reaches, in tokens. */
const OPENING = 12;

/** Words of one who would do something, under a condition. */
const OFFERING = new Set(
  "will would could can 'll accept accepted ready agree agreed willing".split(' '),
);

const CONDITION =
  /^(?:only if|only when|only after|only once|on condition that|provided that|unless |as long as|on (?:two|three|four|one|several) conditions?)/;

/** "We propose that …", "I reject this": a first person does what its verb says. */
function firstPerson(words: Words, content: TokenRange): Act | null {
  for (let at = content.from; at < Math.min(content.to, content.from + 3); at += 1) {
    if (!/^(we|i)$/.test(lowerAt(words, at))) continue;
    const verb = tokenAt(words, at + 1);
    const act = verb === undefined ? undefined : ACT_OF_LEMMA.get(verb.lower);
    return act !== undefined && PERFORMED.has(act) ? act : null;
  }
  return null;
}

const PERFORMED = new Set<Act>([
  'propose',
  'reject',
  'accept',
  'demand',
  'deny',
  'promise',
  'warn',
  'confirm',
  'accuse',
  'request',
]);

const POSSIBLE = new Set([
  'may',
  'might',
  'could',
  'can',
  'possible',
  'possibly',
  'perhaps',
  'maybe',
  'ca',
  'potentially',
]);
const PROBABLE = new Set([
  'probably',
  'likely',
  'should',
  'unlikely',
  'expected',
  'seems',
  'appears',
  'seemed',
  'appeared',
]);
const NEGATIVE = new Set([
  'not',
  "n't",
  'no',
  'never',
  'none',
  'neither',
  'nor',
  'cannot',
  'nobody',
  'nothing',
  'without',
]);
const FUTURE = new Set(['would', 'will', "'ll", 'wo', 'shall', 'if', 'whether', 'unless']);
const UNCOMMITTED_ACTS = new Set<Act>([
  'want',
  'request',
  'demand',
  'propose',
  'intend',
  'threaten',
  'set-condition',
]);

/** How certain the content is to its speaker (FactBank): hedges, modals and negation near its first verb. */
export function factualityOf(words: Words, candidate: Candidate, act: Act): Factuality {
  if (act === 'decline-comment') return 'Uu';
  if (UNCOMMITTED_ACTS.has(act)) return 'Uu';
  const first = candidate.content[0];
  if (first === undefined || candidate.complement === 'wh') return 'Uu';
  let certainty: 'CT' | 'PR' | 'PS' = act === 'believe' || act === 'estimate' ? 'PR' : 'CT';
  let polarity: '+' | '-' = act === 'deny' || act === 'reject' ? '-' : '+';
  for (let at = first.from; at < Math.min(first.to, first.from + 14); at += 1) {
    const lower = lowerAt(words, at);
    if (tokenAt(words, at)?.text === 'May') continue;
    if (FUTURE.has(lower) && /^(if|whether|unless)$/.test(lower)) return 'Uu';
    if (POSSIBLE.has(lower)) certainty = 'PS';
    else if (PROBABLE.has(lower) && certainty === 'CT') certainty = 'PR';
    if (NEGATIVE.has(lower) || lower === 'unlikely') {
      polarity = polarity === '+' ? '-' : '+';
      break;
    }
    if (at > first.from + 3 && tokenAt(words, at)?.pos === 'VERB') break;
  }
  return `${certainty}${polarity}`;
}
