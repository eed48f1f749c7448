import { nounPhraseStartingAt } from './noun-phrases.ts';
import { verbGroups } from './verb-groups.ts';
import { lowerAt, tokenAt, type TokenRange, type Words } from './words.ts';

/** Whether the verb at a token index is one that attributes. */
export type IsCue = (index: number) => boolean;

/**
 * Where reported words that begin at `from` end: at the sentence's end, less its stop, or before what
 * goes on in the reporter's own voice ("…, adding that", "… and called on", "…; but he denied").
 */
export function clauseEnd(words: Words, from: number, limit: number, isCue: IsCue): number {
  let end = limit;
  while (end > from && /^([.!?…]|\.\.\.)$/.test(lowerAt(words, end - 1)) && !words.quoted[end - 1])
    end -= 1;
  let comma = false;
  for (let at = from + 1; at < end; at += 1) {
    if (words.quoted[at]) continue;
    const lower = lowerAt(words, at);
    if (lower === ';') return at;
    if (
      words.quoted[at - 1] &&
      lowerAt(words, at - 2) === ',' &&
      breaksAtComma(words, at - 1, end, isCue)
    )
      return at;
    if (lower === ',') {
      if (!comma && resumesAt(words, at + 1)) return at;
      if (breaksAtComma(words, at, end, isCue)) return at;
      comma = true;
    }
    if (
      /^(and|but|however|while|although|though|whereas)$/.test(lower) &&
      breaksAtConjunction(words, at, end, isCue)
    )
      return at;
    if ((lower === '—' || lower === '–' || lower === '--') && breaksAtDash(words, at, end, isCue))
      return at;
    if (lower === 'according' && lowerAt(words, at + 1) === 'to')
      return lowerAt(words, at - 1) === ',' ? at - 1 : at;
  }
  return end;
}

/** A finite verb right after the first comma goes on with the sentence around: ", who says he will, left". */
function resumesAt(words: Words, at: number): boolean {
  const token = tokenAt(words, at);
  if (token === undefined || words.quoted[at]) return false;
  return (
    token.pos === 'AUX' ||
    (token.pos === 'VERB' && /(s|ed)$/.test(token.lower) && tokenAt(words, at + 1)?.pos !== 'ADP')
  );
}

function breaksAtComma(words: Words, comma: number, end: number, isCue: IsCue): boolean {
  let next = comma + 1;
  if (lowerAt(words, next) === 'so' && tokenAt(words, next + 1)?.pos === 'PRON') return true;
  if (lowerAt(words, next) === 'part' && lowerAt(words, next + 1) === 'of') return true;
  while (next < end && tokenAt(words, next)?.pos === 'ADV') next += 1;
  const token = tokenAt(words, next);
  if (token === undefined || words.quoted[next]) return false;
  if (token.lower === 'according' && lowerAt(words, next + 1) === 'to') return true;
  if (token.pos === 'VERB' && token.lower.endsWith('ing') && isCue(next)) return true;
  if (token.pos === 'CCONJ') return breaksAtConjunction(words, next, end, isCue);
  if (/^(while|although|though|whereas|as|when|after)$/.test(token.lower))
    return breaksAtConjunction(words, next, end, isCue);
  return trailingAttribution(words, next, end, isCue);
}

/** "…, the Kremlin said on Tuesday" closes the sentence. */
function trailingAttribution(words: Words, from: number, end: number, isCue: IsCue): boolean {
  const token = tokenAt(words, from);
  if (token?.pos === 'VERB' && isCue(from) && !token.lower.endsWith('ing')) {
    const subject = nounPhraseStartingAt(words, from + 1, end);
    return subject !== null && subject.to >= end - 8 && tokenAt(words, subject.to)?.pos !== 'VERB';
  }
  const subject = nounPhraseStartingAt(words, from, end);
  if (subject === null) return false;
  const after = pastApposition(words, subject.to, end);
  const [group] = verbGroups(words, { from: after, to: Math.min(end, after + 5) });
  if (group === undefined || group.from > after || !isCue(group.head)) return false;
  return true;
}

/** "his spokeswoman, Petra Lisk, said": where the verb may follow. */
function pastApposition(words: Words, at: number, end: number): number {
  if (lowerAt(words, at) !== ',') return at;
  const name = nounPhraseStartingAt(words, at + 1, end);
  return name !== null && lowerAt(words, name.to) === ',' ? name.to + 1 : at;
}

/** "… and he called", "… but denied": a new report, if its verb attributes. */
function breaksAtConjunction(words: Words, at: number, end: number, isCue: IsCue): boolean {
  let next = at + 1;
  while (next < end && tokenAt(words, next)?.pos === 'ADV') next += 1;
  if (words.quoted[next]) return false;
  const direct = verbGroups(words, { from: next, to: Math.min(end, next + 5) })[0];
  if (direct !== undefined && direct.from <= next) {
    const gerund =
      lowerAt(words, direct.head).endsWith('ing') &&
      /^(while|when|after|before)$/.test(lowerAt(words, at));
    return (
      isCue(direct.head) &&
      (gerund || (direct.form === 'finite' && !lowerAt(words, direct.head).endsWith('ing')))
    );
  }
  const subject = nounPhraseStartingAt(words, next, end);
  if (subject === null) return false;
  const [group] = verbGroups(words, { from: subject.to, to: Math.min(end, subject.to + 6) });
  return group !== undefined && group.from === subject.to && isCue(group.head);
}

function breaksAtDash(words: Words, at: number, end: number, isCue: IsCue): boolean {
  return trailingAttribution(words, at + 1, end, isCue);
}

/** The range without commas, dashes, conjunctions and white space at its ends. */
export function trimRange(words: Words, range: TokenRange): TokenRange {
  let { from, to } = range;
  while (from < to && !words.quoted[from] && /^[,;:.—–-]$/.test(lowerAt(words, from))) from += 1;
  while (to > from && !words.quoted[to - 1] && /^([,;:.—–-]|and|but)$/.test(lowerAt(words, to - 1)))
    to -= 1;
  return { from, to };
}
