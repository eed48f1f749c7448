import { HEARER_NOUNS, ROLE_NOUNS, SPEECH_EVENT_NOUNS } from '../../languages/en/phrase-words.ts';
import type { Candidate, Scene } from './candidate.ts';
import type { Surroundings } from './circumstances.ts';
import { lemmasAt } from './cue-acts.ts';
import { nounPhraseStartingAt } from './noun-phrases.ts';
import { lowerAt, tokenAt, type TokenRange, type Words } from './words.ts';

/** Verbs whose object hears the words, whatever follows. Lemmas. */
const TELLING =
  /^(?:tell|ask|inform|remind|assure|reassure|brief|notify|grill|confront|quiz|interview|press)$/;
/** Verbs whose object does where "to" and a verb follow. */
const BIDDING =
  /^(?:urge|encourage|beg|implore|invite|persuade|instruct|order|advise|exhort|call|pressure|lobby|challenge|direct|warn|caution|convince|promise)$/;
/** Verbs that say "to" or "with" whom. */
const SPEAKING =
  /^(?:say|speak|talk|write|tweet|explain|complain|announce|add|state|confess|admit|appeal|apologize|meet|email|address|suggest|describe|repeat|pledge|promise|lie|respond|reply|testify|send|message|letter|report|submission|read|recount|mention|insist)$/;

/** To whom it is said. */
export function addresseeOf(
  scene: Scene,
  candidate: Candidate,
  around: Surroundings,
): TokenRange | null {
  const found =
    toldInSubject(scene.words, candidate) ??
    objectOf(scene, candidate) ??
    spokenTo(scene, candidate, around);
  return found === null ? null : withoutPlace(scene.words, found);
}

/** "reporters in Torvast": where they hear it is not who they are. */
function withoutPlace(words: Words, { from, to }: TokenRange): TokenRange {
  for (let at = from + 1; at < to; at += 1)
    if (/^(?:in|on|at|outside|during|near|aboard|after|before)$/.test(lowerAt(words, at)))
      return { from, to: at };
  return { from, to };
}

/** "Venn was asked whether …": who is asked stands where a speaker would. */
function toldInSubject(
  words: Words,
  { group, cue, content, source }: Candidate,
): TokenRange | null {
  if (group?.passive !== true || source !== null) return null;
  const [first] = content;
  if (first === undefined || first.from >= cue.from || content.length < 2) return null;
  const asked = /^(?:tell|ask|urge|press|inform|order|assure|remind)$/;
  return asked.test(tokenAt(words, group.head)?.lemma ?? '') && isHearer(words, first)
    ? first
    : null;
}

/** "told reporters", "called on Tael to …", "urged them to …". */
function objectOf(
  { words, range }: Scene,
  { cue, group, addressee }: Candidate,
): TokenRange | null {
  if (group?.passive === true) return null;
  for (let at = cue.to - 1; at >= cue.from; at -= 1) {
    const lemmas = lemmasAt(words, at);
    const tells = lemmas.some((lemma) => TELLING.test(lemma));
    if (!tells && !lemmas.some((lemma) => BIDDING.test(lemma))) continue;
    const after = /^(?:on|upon)$/.test(lowerAt(words, at + 1)) ? at + 2 : at + 1;
    const phrase = nounPhraseStartingAt(words, after, range.to);
    if (phrase === null || words.quoted[after] || !isHearer(words, phrase)) continue;
    if (tells || leadsOn(words, phrase.to)) return phrase;
  }
  if (addressee === null || !isHearer(words, addressee)) return null;
  return says(words, cue) ? addressee : null;
}

/** "to act", "that …", "not to": what is asked follows whom it is asked of. */
function leadsOn(words: Words, at: number): boolean {
  return (
    /^(?:to|that|not|about|against|of|for)$/.test(lowerAt(words, at)) || words.quoted[at] === true
  );
}

/** How far behind the cue a hearer may stand. */
const FARTHEST = 8;

/** "said to reporters", "talked with leaders", "in a letter to the court". */
function spokenTo(
  { words, range }: Scene,
  { cue }: Candidate,
  around: Surroundings,
): TokenRange | null {
  const speaks = says(words, cue);
  for (const [at, away] of around) {
    if (away > FARTHEST || words.quoted[at]) continue;
    if (at < cue.from ? !speaksBefore(words, at) : !speaks || !leadsToHearer(words, at, cue))
      continue;
    const phrase = nounPhraseStartingAt(words, at + 1, range.to);
    const verb = tokenAt(words, phrase?.to ?? -1)?.pos;
    if (phrase !== null && around.has(phrase.from) && isPerson(words, phrase) && verb !== 'VERB')
      return phrase;
  }
  return null;
}

/** Whether the cue has a verb or noun of speaking, which "to" may follow; "referred to him" has none. */
function says(words: Words, cue: TokenRange): boolean {
  for (let at = cue.from; at < cue.to; at += 1)
    if (lemmasAt(words, at).some((lemma) => SPEAKING.test(lemma))) return true;
  return false;
}

/** "Speaking to supporters, Venn said …", "in remarks to reporters, …". */
function speaksBefore(words: Words, at: number): boolean {
  if (lowerAt(words, at) !== 'to') return false;
  const before = tokenAt(words, at - 1)?.lemma ?? '';
  return /^(?:speak|talk)$/.test(before) || SPEECH_EVENT_NOUNS.has(before);
}

/** "to" after any verb of speaking, "with" after those of talking; "an interview with" is the medium. */
function leadsToHearer(words: Words, at: number, cue: TokenRange): boolean {
  const lower = lowerAt(words, at);
  if (lower === 'to') return true;
  if (lower !== 'with' || SPEECH_EVENT_NOUNS.has(tokenAt(words, at - 1)?.lemma ?? '')) return false;
  for (let index = cue.from; index < cue.to; index += 1)
    if (
      /^(?:talk|speak|meet|discuss|share|plead|argue|debate|confer)$/.test(
        tokenAt(words, index)?.lemma ?? '',
      )
    )
      return true;
  return false;
}

/** Whether a phrase names those who can hear: people, bodies, outlets. */
function isHearer(words: Words, phrase: TokenRange): boolean {
  const only = phrase.to - phrase.from === 1;
  if (only && /^(?:it|this|that|what|which|there|who)$/.test(lowerAt(words, phrase.from)))
    return false;
  return isPerson(words, phrase) || tokenAt(words, phrase.from)?.pos === 'PRON';
}

function isPerson(words: Words, phrase: TokenRange): boolean {
  if (/^(?:me|him|her|us|them|you)$/.test(lowerAt(words, phrase.to - 1))) return true;
  for (let at = phrase.from; at < phrase.to; at += 1) {
    const token = tokenAt(words, at);
    if (token === undefined || (token.pos === 'ADP' && at > phrase.from)) break;
    if (token.pos === 'PROPN' && lowerAt(words, at + 1) !== "'s") return true;
    const named = ROLE_NOUNS.has(token.lemma) || HEARER_NOUNS.has(token.lemma);
    if (named && lowerAt(words, at + 1) !== "'s") return true;
  }
  return false;
}
