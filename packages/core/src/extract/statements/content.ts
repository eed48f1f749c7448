import type { Scene } from './candidate.ts';
import { clauseEnd, trimRange } from './clause.ts';
import type { Complement } from './complement.ts';
import { isTime, nounPhraseStartingAt } from './noun-phrases.ts';
import { verbGroups, type VerbGroup } from './verb-groups.ts';
import { lowerAt, tokenAt, type TokenRange } from './words.ts';

/** The words before "X said", where the verb has no better complement after it. */
export function trailingContent(
  scene: Scene,
  group: VerbGroup,
  source: TokenRange,
  complement: Complement,
  floor: number,
): TokenRange | null {
  const { words, lexicon } = scene;
  if (group.form !== 'finite' || group.passive) return null;
  const next = tokenAt(words, complement.at + 1);
  const resumes =
    lowerAt(words, complement.at) === ',' &&
    (next?.pos === 'AUX' || next?.pos === 'VERB') &&
    !next.lower.endsWith('ing');
  const left = leftContent(scene, source.from, floor, resumes);
  if (left === null) return null;
  const lemma = tokenAt(words, group.head)?.lemma ?? '';
  const quoted = words.quoted[left.to - 1] === true && endsOpen(scene, left.to - 1);
  if (quoted) {
    const taken = complement.kind === 'quote' && /^:$/.test(lowerAt(words, complement.at - 1));
    return taken || (complement.kind === 'clause' && lowerAt(words, complement.at) === 'that')
      ? null
      : left;
  }
  if (
    complement.kind !== 'none' &&
    !/^prep:(in|at|on|during|after|before|of|by|from|as|about)$/.test(complement.kind)
  )
    return null;
  return lexicon.accepts(lemma, 'none', group) ? left : null;
}

/** After an inverted subject come a stop, a comma, a time or an occasion, not an object. */
export function endsClause(scene: Scene, at: number): boolean {
  const { words, range } = scene;
  if (tokenAt(words, at - 1)?.pos === 'PRON' || words.quoted[at]) return false;
  if (at >= range.to || isTime(words, at)) return true;
  const token = tokenAt(words, at);
  return (
    token?.pos === 'PUNCT' ||
    token?.pos === 'ADP' ||
    /^(last|late|early|this|to)$/.test(lowerAt(words, at))
  );
}

/** Whether a quotation that ends here leaves its sentence open: `…,"`, `…?"`, `…!"`, `… –"`. */
function endsOpen(scene: Scene, last: number): boolean {
  const { words } = scene;
  const mark = lowerAt(words, last);
  const before = lowerAt(words, last - 1);
  return /^[,?!—–-]$/.test(before) || /^[,?!]$/.test(mark) || lowerAt(words, last + 1) === ',';
}

/** Reported words to the left of "X said": a whole quotation, or the clause before the comma. */
export function leftContent(
  scene: Scene,
  attribution: number,
  floor: number,
  resumes = false,
): TokenRange | null {
  const { words, range } = scene;
  let end = attribution;
  if (lowerAt(words, end - 1) === 'as' && lowerAt(words, end - 2) === ',') end -= 1;
  while (end > range.from && /^[,—–-]$/.test(lowerAt(words, end - 1)) && !words.quoted[end - 1])
    end -= 1;
  const last = end - 1;
  if (last < 0) return null;
  if (words.quoted[last]) {
    const quotation = scene.quotations[scene.quotationAt(last)];
    if (quotation === undefined || end < floor) return null;
    if (
      end <= range.from &&
      !(endsOpen(scene, last) && scene.passageOf(last) === scene.passageOf(range.from))
    )
      return null;
    const start = scene.tokenFrom(quotation.span.start);
    if (start <= Math.max(range.from, floor)) return { from: start, to: end };
    return trimRange(words, { from: Math.max(floor, range.from), to: end });
  }
  if (end === attribution || end <= Math.max(floor, range.from)) return null;
  const from = Math.max(floor, range.from);
  const content = trimRange(words, { from, to: end });
  if (verbGroups(words, content).length === 0) return resumes ? content : null;
  return content.to - content.from >= 3 ? content : null;
}

/** Words after "X said" that go on with what was said: `…," he said, "…"`, or "The move, he said, was wrong". */
export function afterAttribution(
  scene: Scene,
  from: number,
  isCue: (index: number) => boolean,
  resumes = false,
  subordinate = false,
): TokenRange | null {
  const { words, range } = scene;
  let at = from;
  while (at < range.to && !words.quoted[at] && !/^[,;:—–-]$/.test(lowerAt(words, at))) {
    if (tokenAt(words, at)?.pos === 'SCONJ' || tokenAt(words, at)?.pos === 'VERB') return null;
    at += 1;
  }
  if (at >= range.to - 1 || words.quoted[at]) return null;
  const next = at + 1;
  if (words.quoted[next]) return { from: next, to: clauseEnd(words, next, range.to, isCue) };
  const first = tokenAt(words, next);
  if (first === undefined || lowerAt(words, at) !== ',') return null;
  if (subordinate) return { from: next, to: clauseEnd(words, next, range.to, isCue) };
  if (
    first.pos === 'AUX' ||
    (first.pos === 'VERB' && !first.lower.endsWith('ing')) ||
    /^(and|but|or|because|since)$/.test(first.lower)
  ) {
    if (first.pos === 'VERB' && isCue(next) && !resumes) return null;
    return { from: next, to: clauseEnd(words, next, range.to, isCue) };
  }
  return null;
}

export function rightContent(
  scene: Scene,
  complement: Complement,
  isCue: (index: number) => boolean,
): TokenRange | null {
  const { words, range } = scene;
  const { at, kind } = complement;
  if (kind === 'quote') return quotedContent(scene, at, isCue);
  let to = clauseEnd(words, at, range.to, isCue);
  if (kind === 'np' || kind.startsWith('prep:')) to = phraseContentEnd(scene, at, to);
  const content = trimRange(words, { from: at, to });
  return content.to > content.from ? content : null;
}

/** A quotation taken whole, and the words of the sentence that go on from it: `"swapping" Russia and Ukraine`. */
function quotedContent(
  scene: Scene,
  at: number,
  isCue: (index: number) => boolean,
): TokenRange | null {
  const { words, range } = scene;
  const quotation = scene.quotations[scene.quotationAt(at)];
  if (quotation === undefined) return null;
  const close = scene.tokenFrom(quotation.span.end);
  if (close >= range.to) return { from: at, to: close };
  const last = words.tokens[close - 2];
  if (last !== undefined && /^[.!?,]$/.test(last.text)) return { from: at, to: close };
  let end = close;
  const limit = clauseEnd(words, close - 1, range.to, isCue);
  while (end < limit && !/^[,;:()—–]$/.test(lowerAt(words, end))) end += 1;
  return trimRange(words, { from: at, to: Math.max(end, close) });
}

/** A noun phrase as content ends before an aside that the reporter adds. */
function phraseContentEnd(scene: Scene, from: number, to: number): number {
  const { words } = scene;
  for (let at = from + 1; at < to; at += 1) {
    if (words.quoted[at]) continue;
    if (lowerAt(words, at) !== ',') continue;
    const next = tokenAt(words, at + 1);
    if (next === undefined) return at;
    if (next.pos === 'VERB' && next.lower.endsWith('ing')) return at;
    if (
      next.pos === 'SCONJ' ||
      /^(but|while|when|where|after|before|as|amid|although|though|even|despite|following)$/.test(
        next.lower,
      )
    )
      return at;
    const phrase = nounPhraseStartingAt(words, at + 1, to);
    if (phrase !== null && startsPredicate(scene, phrase.to)) return at;
  }
  for (let at = from + 2; at < to; at += 1) {
    if (words.quoted[at]) continue;
    if (/^(when|while|because|though|although|unless)$/.test(lowerAt(words, at))) return at;
    if (
      isTime(words, at) &&
      /^\p{Lu}/u.test(words.tokens[at]?.text ?? '') &&
      lowerAt(words, at - 1) === 'on' &&
      at >= to - 2
    )
      return at - 1;
  }
  return to;
}

/** A finite verb, rather than a participle that modifies the noun before it. */
function startsPredicate(scene: Scene, at: number): boolean {
  const token = tokenAt(scene.words, at);
  if (token?.pos === 'AUX') return true;
  return (
    token?.pos === 'VERB' &&
    !(/(ed|en|ing)$/.test(token.lower) && tokenAt(scene.words, at + 1)?.pos === 'ADP')
  );
}

export function joinPieces(left: TokenRange, right: TokenRange | null): TokenRange[] {
  return right === null ? [left] : [left, right];
}
