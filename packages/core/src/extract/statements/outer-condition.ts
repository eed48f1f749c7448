import type { Candidate } from './candidate.ts';
import { pastAside } from './said-clause.ts';
import { lowerAt, tokenAt, type TokenRange, type Words } from './words.ts';

const CONDITIONAL = /^(?:if|unless|provided|assuming)$/;

/** A condition in the attribution's sentence, outside its parts: "If they agree, the court will allow it." */
export function outerCondition(
  words: Words,
  { cue, source, content }: Candidate,
): TokenRange | null {
  const sentence = tokenAt(words, cue.from)?.sentence;
  const parts = [cue, ...content, ...(source === null ? [] : [source])].filter(
    ({ from }) => tokenAt(words, from)?.sentence === sentence,
  );
  const first = Math.min(...parts.map(({ from }) => from));
  const last = Math.max(...parts.map(({ to }) => to));
  return conditionBefore(words, first, sentence) ?? conditionAfter(words, last, sentence);
}

/** How far from the attribution a condition may begin, in tokens. */
const REACH = 40;

function conditionBefore(
  words: Words,
  first: number,
  sentence: number | undefined,
): TokenRange | null {
  let from = first;
  while (from > 0 && first - from < REACH && tokenAt(words, from - 1)?.sentence === sentence)
    from -= 1;
  if (/^(?:and|but)$/.test(lowerAt(words, from))) from += 1;
  if (!CONDITIONAL.test(lowerAt(words, from)) || words.quoted[from]) return null;
  for (let at = pastAside(words, from + 1, first); at < first; at += 1)
    if (lowerAt(words, at) === ',') return { from, to: at };
  return null;
}

function conditionAfter(
  words: Words,
  last: number,
  sentence: number | undefined,
): TokenRange | null {
  const from = lowerAt(words, last) === ',' ? last + 1 : last;
  if (!CONDITIONAL.test(lowerAt(words, from)) || words.quoted[from]) return null;
  let to = pastAside(words, from + 1, from + REACH);
  while (
    to - from < REACH &&
    tokenAt(words, to)?.sentence === sentence &&
    !/^[.!?;,]$/.test(lowerAt(words, to))
  )
    to += 1;
  return to > from + 1 && tokenAt(words, to - 1)?.sentence === sentence ? { from, to } : null;
}
