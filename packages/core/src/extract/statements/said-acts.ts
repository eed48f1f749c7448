import {
  BLAMING,
  FAVOURABLE,
  PRAISING,
  UNFAVOURABLE,
  WRONGDOING,
} from '../../languages/en/evaluations.ts';
import type { Act } from '../../model/statement.ts';
import { lemmasAt, cueMatches } from './cue-acts.ts';
import type { SaidClause } from './said-clause.ts';
import type { SaidWords } from './said-words.ts';
import { lowerAt, tokenAt, type TokenRange } from './words.ts';

/** A way in which content by itself does something, whatever verb introduces it. */
type SaidAct = (said: SaidWords, clause: SaidClause, speaker: Speaker) => Act | null;

/** What is known of who says it. */
export interface Speaker {
  /** His only word: "he", "who". */
  readonly pronoun: string | null;
}

/** The first that fits is taken: what is performed outright, then what is owed, promised, denied, blamed and praised. */
const SAID_ACTS: readonly SaidAct[] = [
  performs,
  setsCondition,
  denies,
  confirms,
  refuses,
  warns,
  demands,
  proposes,
  bids,
  promises,
  accuses,
  evaluates,
];

/** What content does that neutral words ("said", "according to") introduce; null where it plainly tells something. */
export function actOfSaid(said: SaidWords, clause: SaidClause, speaker: Speaker): Act | null {
  for (const rule of SAID_ACTS) {
    const act = rule(said, clause, speaker);
    if (act !== null) return act;
  }
  return null;
}

const PERFORMED: ReadonlySet<Act> = new Set<Act>([
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
  'praise',
  'criticize',
]);

/** "We propose that …", "I reject this", "We call on them": a first person does what its verb says. */
function performs(said: SaidWords, { subject, verb }: SaidClause): Act | null {
  if (subject === null || verb === null) return null;
  if (!/^(i|we)$/.test(lowerAt(said, subject.from)) || subject.to - subject.from !== 1) return null;
  if (verb.modal !== null || verb.negated || verb.passive) return null;
  const head = tokenAt(said, verb.head);
  if (head === undefined || /(ed|ing)$/.test(head.lower)) return null;
  const found = cueMatches(said, { from: verb.head, to: verb.head + 2 }, 'clause').filter(
    ({ act, at }) => at === verb.head && PERFORMED.has(act),
  );
  return found.toSorted((a, b) => b.length - a.length)[0]?.act ?? null;
}

const OFFERED =
  /^(?:will|would|could|can|'ll|may|might|accept|accepted|ready|agree|agreed|willing|wo|not)$/;
const CONDITION =
  /^(?:on condition that|provided that|unless (?!otherwise)|as long as|so long as|on (?:two|three|four|one|several) conditions?)/;

/** How far behind "only" its "if" may stand, in words: "could only be discussed once …". */
const ONLY = 7;

/** "will sign only if …", "not unless …". */
function setsCondition(said: SaidWords, { from }: SaidClause): Act | null {
  let offered = false;
  let only = Infinity;
  for (let at = from; at < said.tokens.length && !/^[.?!]$/.test(lowerAt(said, at)); at += 1) {
    const lower = lowerAt(said, at);
    if (OFFERED.test(lower)) offered = true;
    if (lower === 'only') only = at;
    const restricted = at - only <= ONLY && at > only && /^(?:if|when|after|once)$/.test(lower);
    const conditional = restricted || CONDITION.test(`${phraseOf(said, at, at + 3)} `);
    if (offered && conditional) return 'set-condition';
  }
  return null;
}

/** Words of the first clause, joined, for phrases. */
function phraseOf(said: SaidWords, from: number, to: number): string {
  return said.tokens
    .slice(from, Math.min(to, said.tokens.length))
    .map(({ lower }) => lower)
    .join(' ');
}

const DENIED =
  /\b(?:nothing to do with|no (?:role|part|hand) in|no knowledge of|not true|n't true|(?:is|was|are|were) (?:false|untrue|absolutely wrong|baseless|fake news)|no truth|a lie\b|never happened|no such thing|did not happen|made up|fake news)/;

function denies(
  said: SaidWords,
  { from, to, subject, verb }: SaidClause,
  speaker: Speaker,
): Act | null {
  if (DENIED.test(phraseOf(said, from, to))) return 'deny';
  if (subject === null || verb === null || !verb.negated) return null;
  if (!isSpeaker(said, subject, speaker)) return null;
  return /^(?:had|have|'ve|has)\b.*\bnever\b|^never\b|^(?:is|are|am|'m|'re|was|were) (?:not|n't) (?:trying|aware|involved|responsible|behind)|^(?:did|had) (?:not|n't) (?!want|know|think|believe|have|see|need|like|expect|care|feel)/.test(
    phraseOf(said, verb.from, verb.to + 3),
  )
    ? 'deny'
    : null;
}

/** "said he had": a pronoun that is the subject is mostly who speaks. */
function isSpeaker(said: SaidWords, subject: TokenRange, { pronoun }: Speaker): boolean {
  const who = lowerAt(said, subject.from);
  if (subject.to - subject.from !== 1) return false;
  if (/^(i|we)$/.test(who)) return true;
  return (
    !said.direct &&
    /^(he|she|they|it)$/.test(who) &&
    (!/^(he|she|they|it)$/.test(pronoun ?? '') || pronoun === who)
  );
}

const CONFIRMED =
  /^(?:yes (?:,|\.)|(?:he|she|they|you|that)(?: 's| 're| is| are| was| were)(?: absolutely| totally| completely| exactly)? right\b)/;

function confirms(said: SaidWords, { from, to }: SaidClause): Act | null {
  return CONFIRMED.test(phraseOf(said, from, to)) ? 'confirm' : null;
}

const REFUSED =
  /\b(?:would be unacceptable|non-starter|nonstarter|out of the question|off the table|not negotiable|non-negotiable|no intention)\b|\b(?:will|would|wo|can|could|shall) (?:not|n't|never) (?:accept|agree|recogni[sz]e|allow|tolerate|cede|surrender|negotiate|give up|give away|gift|hand over|bow|yield|capitulate)\b/;

/** "No to talks", "would never accept", "I have no intention of …". */
function refuses(said: SaidWords, { from, to }: SaidClause): Act | null {
  if (/^no(?: \.| !| to\b|$)/.test(phraseOf(said, 0, 2))) return 'reject';
  const phrase = phraseOf(said, from, to);
  const impossible = phrase.includes('impossible') && /\bto (?:agree|accept|sign)\b/.test(phrase);
  return impossible || REFUSED.test(phrase) ? 'reject' : null;
}

/** "There would be severe consequences." */
function warns(said: SaidWords, { from, to }: SaidClause): Act | null {
  return /\b(?:severe|serious|grave|dire|catastrophic|devastating) consequences\b/.test(
    phraseOf(said, from, to),
  )
    ? 'warn'
    : null;
}

/** "Let him decide", "Do not shoot": somebody is bidden. */
function bids(said: SaidWords, { from }: SaidClause): Act | null {
  if (!said.direct) return null;
  const first = tokenAt(said, from);
  const opening = phraseOf(said, from, from + 3);
  if (
    /^(?:make no mistake|believe me|thank |let me|do n't (?:worry|forget|let)|imagine |look |listen |see |think |guess |let 's (?:see|say|face))/.test(
      `${opening} `,
    )
  )
    return null;
  if (/^(?:do not|do n't|please|let (?:him|her|them|it)|stop|get) /.test(`${opening} `))
    return 'request';
  return first?.pos === 'VERB' &&
    first.lower === first.lemma &&
    /^(?:him|her|them|us|me|the|your|this|that|it)$/.test(lowerAt(said, from + 1))
    ? 'request'
    : null;
}

/** "He must go", "they have to stop". */
function demands(said: SaidWords, { verb, subject, question }: SaidClause): Act | null {
  if (verb === null || question) return null;
  const who = subject === null ? '' : lowerAt(said, subject.from);
  if (/^(i|it|there)$/.test(who)) return null;
  const group = phraseOf(said, verb.from, verb.to + 2);
  if (/^must (?!have )/.test(group)) return 'demand';
  if (!/^(we|you)$/.test(who) && /^(?:have|has|'ve|'s) (?:got )?to /.test(group)) return 'demand';
  return null;
}

/** "We should …", "Let us …", "There should be …": what to do. */
function proposes(said: SaidWords, { from, verb, question, subject }: SaidClause): Act | null {
  if (question) return null;
  const opening = phraseOf(said, from, from + 3);
  if (/^(?:let us|let 's|let everybody|why do n't we|how about)/.test(opening)) return 'propose';
  if (verb === null || subject === null) return null;
  const group = phraseOf(said, verb.from, verb.to + 1);
  if (/^(?:should|ought to)\b/.test(group) && !/^should have\b/.test(group)) return 'propose';
  const personal = ['PRON', 'PROPN'].includes(tokenAt(said, subject.from)?.pos ?? '');
  if (personal && /^needs? to\b/.test(group)) return 'propose';
  return null;
}

const TELLING = new Set(
  'see say tell be have find know get talk go hear hope look think need want'.split(' '),
);
const ENSURING = new Set(
  'ensure fight protect defend guarantee deliver restore win stop never'.split(' '),
);

/** "I will …", "We are going to …"; "he will ensure that …"; "if elected, she would …". */
function promises(
  said: SaidWords,
  { subject, verb, question, condition }: SaidClause,
  speaker: Speaker,
): Act | null {
  if (subject === null || verb === null || question) return null;
  if (!isSpeaker(said, subject, speaker)) return null;
  const group = phraseOf(said, verb.from, verb.to + 2);
  if (
    condition !== null &&
    /^(?:will|'ll|would|'d)\b/.test(group) &&
    /\belected\b/.test(phraseOf(said, condition.from, condition.to))
  )
    return 'promise';
  if (verb.negated) return null;
  const going = /^(?:am|'m|are|'re) (?:both |all )?going to\b/.test(group);
  if (!going && !/^(?:will|'ll|shall)\b/.test(group)) return null;
  const head = going ? lowerAt(said, verb.to + 1) : (lemmasAt(said, verb.head)[0] ?? '');
  if (/^(i|we)$/.test(lowerAt(said, subject.from))) return TELLING.has(head) ? null : 'promise';
  return ENSURING.has(head) ? 'promise' : null;
}

/** How many words of the content count for what it says of somebody. */
const JUDGED = 14;

const BREAKING = /^(?:break|tear|breach|violate|flout|ignore|betray|trample)/;
const BROKEN =
  /^(?:accord|agreement|treaty|deal|ceasefire|cease-fire|truce|pact|promise|pledge|commitment|law|rule|resolution|charter|constitution)$/;

/** Somebody other than the speaker did wrong. */
function accuses(
  said: SaidWords,
  { kind, subject, verb, from, to }: SaidClause,
  speaker: Speaker,
): Act | null {
  if (kind !== 'clause' || subject === null || verb === null || verb.negated) return null;
  if (/^(i|we|it|there)$/.test(lowerAt(said, subject.from)) || isSpeaker(said, subject, speaker))
    return null;
  for (let at = verb.from; at < Math.min(to, verb.to + 6); at += 1)
    if (WRONGDOING.has(lowerAt(said, at)) && at >= from) return 'accuse';
  if (BREAKING.test(lemmasAt(said, verb.head)[0] ?? ''))
    for (let at = verb.to; at < Math.min(to, verb.to + 6); at += 1)
      if (BROKEN.test(tokenAt(said, at)?.lemma ?? '')) return 'accuse';
  return null;
}

/** Somebody or something is blamed or praised, by the words for what it is or does. */
function evaluates(said: SaidWords, { kind, verb, from, to, subject }: SaidClause): Act | null {
  if (kind !== 'clause' || verb === null) return null;
  const who = subject === null ? '' : lowerAt(said, subject.from);
  if (/^(i|we)$/.test(who)) return null;
  const copular =
    COPULAS.has(tokenAt(said, verb.head)?.lemma ?? '') && !/^(it|there|what)$/.test(who);
  const first = evaluation(said, from, Math.min(to, verb.head + JUDGED));
  return Math.abs(first) >= (copular ? 1 : 2) ? judged(first) : null;
}

const COPULAS = new Set('be become seem look sound remain'.split(' '));

export function judged(balance: number): Act | null {
  return balance < 0 ? 'criticize' : balance > 0 ? 'praise' : null;
}

/** How far a negation reaches, itself included, in words. */
const NEGATED = 3;

/** How much words praise (above 0) or blame; praise that is denied is blame. */
export function evaluation(said: SaidWords, from: number, to: number): number {
  let balance = 0;
  let turned = 0;
  for (let at = from; at < to; at += 1) {
    const lower = lowerAt(said, at);
    if (/^(?:not|n't|never|no|hardly)$/.test(lower)) turned = NEGATED;
    else turned -= 1;
    if (turned > 0) balance -= PRAISING.has(lower) || FAVOURABLE.has(lower) ? 1 : 0;
    else if (BLAMING.has(lower)) balance -= 2;
    else if (PRAISING.has(lower)) balance += 2;
    else if (UNFAVOURABLE.has(lower)) balance -= 1;
    else if (FAVOURABLE.has(lower)) balance += 1;
  }
  return balance;
}
