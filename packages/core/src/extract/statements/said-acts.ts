import { WRONGDOING } from '../../languages/en/evaluations.ts';
import {
  ACCEPTING,
  BIDDING,
  BINDING,
  BREAKING,
  CONFIRMING,
  DENYING,
  DENYING_VERB,
  NO_PLEDGE,
  NOT_BIDDING,
  OFFERING,
  ON_CONDITION,
  PLEDGE,
  PROPOSING,
  REFUSING,
  WARNING,
} from '../../languages/en/said-phrases.ts';
import type { Act } from '../../model/statement.ts';
import { cueMatches, lemmasAt } from './cue-acts.ts';
import { evaluation, judged } from './evaluation.ts';
import type { SaidClause } from './said-clause.ts';
import type { SaidWords } from './said-words.ts';
import { lowerAt, tokenAt, type TokenRange } from './words.ts';

/** What is known of who says it. */
export interface Speaker {
  /** The only word that names him: "he", "who". */
  readonly word: string | null;
}

/** A way in which content by itself does something, whatever verb introduces it. */
type SaidAct = (said: SaidWords, clause: SaidClause, speaker: Speaker) => Act | null;

/** The first that fits is taken: what is done outright, then what is owed, offered and promised; blame and praise last. */
const SAID_ACTS: readonly SaidAct[] = [
  performs,
  setsCondition,
  denies,
  confirms,
  refuses,
  accepts,
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

/** Words in lower case with blanks between, for phrases. */
function phraseOf(said: SaidWords, from: number, to: number): string {
  return said.tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
}

/** "said he had": a pronoun that is the subject is mostly who speaks. */
function isSpeaker(said: SaidWords, subject: TokenRange, { word }: Speaker): boolean {
  const who = lowerAt(said, subject.from);
  if (subject.to - subject.from !== 1) return false;
  if (/^(?:i|we)$/.test(who)) return true;
  const personal = /^(?:he|she|they|it)$/;
  return !said.direct && personal.test(who) && (word === who || !personal.test(word ?? ''));
}

const UNPERFORMED: ReadonlySet<Act> = new Set<Act>([
  'assert',
  'estimate',
  'decline-comment',
  'set-condition',
  'threaten',
  'believe',
  'want',
  'intend',
]);

/** "We propose that …", "I reject this", "We call on them": a first person does what its verb says. */
function performs(said: SaidWords, { subject, verb }: SaidClause): Act | null {
  if (subject === null || verb === null || subject.to - subject.from !== 1) return null;
  if (!/^(?:i|we)$/.test(lowerAt(said, subject.from))) return null;
  if (verb.modal !== null || verb.negated || verb.passive) return null;
  if (/(?:ed|ing)$/.test(lowerAt(said, verb.head))) return null;
  const [found] = cueMatches(said, { from: verb.head, to: verb.head + 2 }, 'clause')
    .filter(({ act, at }) => at === verb.head && !UNPERFORMED.has(act))
    .toSorted((a, b) => b.length - a.length);
  return found?.act ?? null;
}

/** How far behind "only" its "if" may stand, in words: "could only be discussed once …". */
const ONLY = 7;

/** "will sign only if …", "will not open until …". */
function setsCondition(said: SaidWords, { from, verb }: SaidClause): Act | null {
  const withheld = verb?.negated === true && /^(?:will|would|wo|'ll|shall)$/.test(verb.modal ?? '');
  let offered = false;
  let only = Infinity;
  for (let at = from; at < said.tokens.length && !/^[.?!]$/.test(lowerAt(said, at)); at += 1) {
    const lower = lowerAt(said, at);
    if (OFFERING.test(lower)) offered = true;
    if (lower === 'only') only = at;
    const restricted = at > only && at - only <= ONLY && /^(?:if|when|after|once)$/.test(lower);
    if (withheld && lower === 'until') return 'set-condition';
    const conditional = restricted || ON_CONDITION.test(`${phraseOf(said, at, at + 3)} `);
    if (offered && conditional) return 'set-condition';
  }
  return null;
}

function denies(
  said: SaidWords,
  { from, to, subject, verb }: SaidClause,
  speaker: Speaker,
): Act | null {
  if (DENYING.test(phraseOf(said, from, to))) return 'deny';
  if (subject === null || verb === null || !verb.negated) return null;
  if (!isSpeaker(said, subject, speaker)) return null;
  return DENYING_VERB.test(phraseOf(said, verb.from, verb.to + 3)) ? 'deny' : null;
}

function confirms(said: SaidWords, { from, to }: SaidClause): Act | null {
  return CONFIRMING.test(phraseOf(said, from, to)) ? 'confirm' : null;
}

/** "No to talks", "would never accept", "it is impossible to sign". */
function refuses(said: SaidWords, { from, to }: SaidClause): Act | null {
  if (/^no(?: \.| !| to\b|$)/.test(phraseOf(said, 0, 2))) return 'reject';
  const phrase = phraseOf(said, from, to);
  const impossible = phrase.includes('impossible') && /\bto (?:agree|accept|sign)\b/.test(phrase);
  return impossible || REFUSING.test(phrase) ? 'reject' : null;
}

/** "said it would accept the plan". */
function accepts(
  said: SaidWords,
  { subject, verb, condition, question }: SaidClause,
  speaker: Speaker,
): Act | null {
  if (subject === null || verb === null || condition !== null || question) return null;
  if (!isSpeaker(said, subject, speaker)) return null;
  return ACCEPTING.test(phraseOf(said, verb.from, verb.to + 3)) ? 'accept' : null;
}

/** "There would be severe consequences." */
function warns(said: SaidWords, { from, to }: SaidClause): Act | null {
  return WARNING.test(phraseOf(said, from, to)) ? 'warn' : null;
}

/** "He must go", "they have to stop". */
function demands(said: SaidWords, { verb, subject, question }: SaidClause): Act | null {
  if (verb === null || question) return null;
  const who = subject === null ? '' : lowerAt(said, subject.from);
  if (/^(?:i|it|there)$/.test(who)) return null;
  const group = phraseOf(said, verb.from, verb.to + 2);
  if (/^must (?!have )/.test(group)) return 'demand';
  const obliged = /^(?:have|has|'ve|'s) (?:got )?to /.test(group);
  return obliged && !/^(?:we|you)$/.test(who) ? 'demand' : null;
}

/** "We should …", "Let us …", "There should be …": what to do. */
function proposes(said: SaidWords, { from, verb, question, subject }: SaidClause): Act | null {
  if (question) return null;
  if (PROPOSING.test(phraseOf(said, from, from + 4))) return 'propose';
  if (verb === null || subject === null) return null;
  const group = phraseOf(said, verb.from, verb.to + 1);
  if (/^(?:should|ought to)\b(?! have\b| (?:not|n't) be\b)/.test(group)) return 'propose';
  const personal = ['PRON', 'PROPN'].includes(tokenAt(said, subject.from)?.pos ?? '');
  return personal && /^needs? to\b/.test(group) ? 'propose' : null;
}

/** "Let him decide", "Do not shoot": somebody is bidden. */
function bids(said: SaidWords, { from }: SaidClause): Act | null {
  if (!said.direct) return null;
  const opening = phraseOf(said, from, from + 3);
  if (NOT_BIDDING.test(opening)) return null;
  const first = tokenAt(said, from);
  const object = /^(?:him|her|them|us|me|the|your|this|that|it)$/.test(lowerAt(said, from + 1));
  const imperative = first?.pos === 'VERB' && first.lower === first.lemma && object;
  return imperative || BIDDING.test(opening) ? 'request' : null;
}

/** "I will …", "We are going to …"; "he will ensure that …"; "if elected, she would …". */
function promises(
  said: SaidWords,
  { subject, verb, question, condition }: SaidClause,
  speaker: Speaker,
): Act | null {
  if (subject === null || verb === null || question) return null;
  if (!isSpeaker(said, subject, speaker)) return null;
  const group = phraseOf(said, verb.from, verb.to + 2);
  const elected =
    condition !== null && /\belected\b/.test(phraseOf(said, condition.from, condition.to));
  if (elected && /^(?:will|'ll|would|'d)\b/.test(group)) return 'promise';
  const going = /^(?:am|'m|are|'re) (?:both |all )?going to\b/.test(group);
  if (verb.negated || (!going && !/^(?:will|'ll|shall)\b/.test(group))) return null;
  const deed = going ? lowerAt(said, verb.to + 1) : (lemmasAt(said, verb.head)[0] ?? '');
  const first = /^(?:i|we)$/.test(lowerAt(said, subject.from));
  return (first ? !NO_PLEDGE.test(deed) : PLEDGE.test(deed)) ? 'promise' : null;
}

/** How far behind the verb a wrong deed is looked for, in words. */
const DEED = 6;

/** Somebody other than the speaker did wrong, or broke what binds him. */
function accuses(
  said: SaidWords,
  { kind, subject, verb, to }: SaidClause,
  speaker: Speaker,
): Act | null {
  if (kind !== 'clause' || subject === null || verb?.negated === true) return null;
  if (/^(?:i|we|it|there)$/.test(lowerAt(said, subject.from))) return null;
  if (isSpeaker(said, subject, speaker)) return null;
  // Where the tagger misses the verb, it comes right after the subject.
  const { from: start, to: end } = verb ?? { from: subject.to, to: subject.to + 1 };
  const breaks = verb !== null && BREAKING.test(lemmasAt(said, verb.head)[0] ?? '');
  for (let at = start; at < Math.min(to, end + DEED); at += 1) {
    if (WRONGDOING.has(lowerAt(said, at))) return 'accuse';
    if (breaks && BINDING.test(tokenAt(said, at)?.lemma ?? '')) return 'accuse';
  }
  return null;
}

/** How far behind the verb words count for what it says of somebody. */
const JUDGED = 14;
/** And how far in "he is a good man", where an ordinary word may do it. */
const PREDICATE = 8;

/** How many words of a quotation are looked at for blame. */
const QUOTED = 60;

const COPULAS = new Set('be become seem look sound remain'.split(' '));

/** Somebody or something is blamed or praised, by the words for what it is or does. */
function evaluates(
  said: SaidWords,
  { kind, verb, from, to, subject }: SaidClause,
  speaker: Speaker,
): Act | null {
  if (kind !== 'clause' || verb === null || subject === null) return null;
  const who = lowerAt(said, subject.from);
  if (/^(?:i|we)$/.test(who)) return null;
  const main = mainEnd(said, verb.to, to);
  const whole = evaluation(said, from, Math.min(to, verb.head + JUDGED));
  // "was shut because it was a disgrace": blame stands in the main clause.
  const balance = whole < 0 ? evaluation(said, from, Math.min(main, verb.head + JUDGED)) : whole;
  if (Math.abs(balance) >= 2) return judged(balance);
  // Further sentences of a quotation may only blame: praise in passing is too common.
  if (said.direct && evaluation(said, 0, Math.min(QUOTED, said.tokens.length)) <= -2)
    return 'criticize';
  const is = COPULAS.has(tokenAt(said, verb.head)?.lemma ?? '');
  if (!is || /^(?:it|there|what)$/.test(who) || isSpeaker(said, subject, speaker)) return null;
  const predicate = evaluation(said, verb.from, Math.min(main, verb.head + PREDICATE));
  return predicate > 0 && !isPerson(said, subject) ? null : judged(predicate);
}

/** Where a subordinate or relative clause begins behind the main verb; else where the clause ends. */
function mainEnd(said: SaidWords, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (SUBORDINATE.test(lowerAt(said, at))) return at;
  return to;
}

const SUBORDINATE =
  /^(?:because|although|though|while|when|whenever|if|unless|since|until|after|before|where|which)$/;

function isPerson(said: SaidWords, subject: TokenRange): boolean {
  if (/^(?:he|she|they|you)$/.test(lowerAt(said, subject.from))) return true;
  return tokenAt(said, subject.to - 1)?.pos === 'PROPN';
}
