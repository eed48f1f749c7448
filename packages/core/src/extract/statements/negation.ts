import type { Candidate } from './candidate.ts';
import type { CueMatch } from './cue-acts.ts';
import { lowerAt, tokenAt, type TokenRange, type Words } from './words.ts';

/** Whether an attribution is denied: "did not say", "nobody claimed", "has yet to say". */
export function isNegated(
  words: Words,
  { cue, source, content, group }: Candidate,
  match: CueMatch | null,
): boolean {
  // "did not like it", "no comment": the negation is part of what is done.
  if (match !== null && /^(?:not|no)$/.test(match.lemma)) return false;
  if (group?.negated === true || hasNegation(words, cue)) return true;
  if (/^(?:not|n't|never|without)$/.test(lowerAt(words, cue.from - 1))) return true;
  const object = content.find(({ from }) => from >= cue.to)?.from ?? cue.to;
  if (isNothing(words, cue.to) || isNothing(words, object)) return true;
  return source !== null && isNobody(words, source);
}

/** "has proposed nothing", "said nothing of it"; not "said nothing had changed", "nothing but", "nothing to do with". */
function isNothing(words: Words, at: number): boolean {
  const next = tokenAt(words, at + 1);
  return (
    lowerAt(words, at) === 'nothing' &&
    !words.quoted[at] &&
    !/^(?:VERB|AUX)$/.test(next?.pos ?? '') &&
    !/^(?:to|but|more|less|short)$/.test(next?.lower ?? '')
  );
}

function hasNegation(words: Words, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at += 1) {
    const lower = lowerAt(words, at);
    if (/^(?:not|n't|never|cannot|without|nor|neither|no)$/.test(lower) && !words.quoted[at])
      return !/^(?:only|just|surprisingly|long)$/.test(lowerAt(words, at + 1)) || lower === 'no';
    if (
      /^(?:yet to|clear of|short of|failed to|fails to)$/.test(`${lower} ${lowerAt(words, at + 1)}`)
    )
      return true;
  }
  return false;
}

function isNobody(words: Words, { from }: TokenRange): boolean {
  return (
    /^(?:nobody|none|neither)$/.test(lowerAt(words, from)) ||
    /^no one$/.test(`${lowerAt(words, from)} ${lowerAt(words, from + 1)}`)
  );
}
