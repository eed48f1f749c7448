import type { Passage } from '../../model/passage.ts';
import type { CueLexicon } from './lexicon.ts';
import { complementOf, type Complement } from './complement.ts';
import { clauseEnd, trimRange } from './clause.ts';
import {
  isTime,
  lowerAt,
  nounPhraseStartingAt,
  tokenAt,
  verbGroups,
  type TokenRange,
  type VerbGroup,
  type Words,
} from './phrases.ts';
import type { Quotation } from './quotations.ts';
import { subjectAfter, subjectBefore, type Subject } from './subject.ts';

/** An attribution as the rules find it, in token ranges, before it is trimmed and given its act. */
export interface Candidate {
  readonly rule: string;
  readonly source: TokenRange | null;
  readonly cue: TokenRange;
  /** Lemma of the cue's head, for the act. */
  readonly lemma: string;
  readonly complement: Complement['kind'];
  readonly content: readonly TokenRange[];
  readonly group: VerbGroup | null;
  readonly addressee: TokenRange | null;
  readonly medium: TokenRange | null;
  readonly sentence: number;
}

/** What the candidate rules look at: one sentence of a document, and its surroundings. */
export interface Scene {
  readonly words: Words;
  /** Index of the sentence. */
  readonly index: number;
  /** Its tokens, or some of them where it is very long. */
  readonly range: TokenRange;
  readonly passages: readonly Passage[];
  readonly quotations: readonly Quotation[];
  /** Index into `quotations` of the one that covers a token, or -1. */
  readonly quotationAt: (token: number) => number;
  /** Index of the passage that a token stands in. */
  readonly passageOf: (token: number) => number;
  /** First token at or after a UTF-16 offset. */
  readonly tokenFrom: (offset: number) => number;
  readonly lexicon: CueLexicon;
}

/** All attributions that the verbs of one sentence give. */
export function verbCandidates(scene: Scene): Candidate[] {
  const { words, range } = scene;
  const found: Candidate[] = [];
  const subjects: TokenRange[] = [];
  let floor = range.from;
  for (const group of verbGroups(words, range)) {
    const candidate = fromVerb(scene, group, sharedSubject(found, subjects, group), floor, found);
    const subject = subjectBefore(words, group, range.from);
    if (subject.kind === 'own' && group.form === 'finite') subjects.push(subject.phrase);
    if (subject.kind === 'own' && group.form === 'finite') adoptSubject(found, subject.phrase);
    if (candidate === null) continue;
    found.push(candidate);
    if (candidate.content.some((piece) => piece.to <= candidate.cue.from)) floor = candidate.cue.to;
  }
  return found;
}

/** "Dismissing the idea, Putin said": a participle ahead of its subject takes the first that follows. */
function adoptSubject(found: Candidate[], subject: TokenRange): void {
  for (const [index, candidate] of found.entries()) {
    if (
      candidate.source === null &&
      candidate.group?.form === 'participle' &&
      candidate.content.every((piece) => piece.to <= subject.from)
    )
      found[index] = { ...candidate, source: subject };
  }
}

/** Whose verb it is when it has no subject of its own: the last speaker's once his words are over, else the last subject's. */
function sharedSubject(
  found: readonly Candidate[],
  subjects: readonly TokenRange[],
  group: VerbGroup,
): TokenRange | null {
  const speaker = found.findLast(
    (candidate) =>
      candidate.source !== null &&
      candidate.content.every((piece) => piece.to <= group.from) &&
      !found.some((other) => other !== candidate && holds(other, candidate)),
  );
  const last = subjects.at(-1);
  if (speaker?.source != null) {
    const over = Math.max(speaker.cue.to, ...speaker.content.map((piece) => piece.to));
    return last !== undefined && last.from >= over ? last : speaker.source;
  }
  return (group.form === 'participle' ? subjects[0] : subjects.at(-1)) ?? null;
}

function holds(outer: Candidate, inner: Candidate): boolean {
  return outer.content.some((piece) => piece.from <= inner.cue.from && inner.cue.to <= piece.to);
}

function fromVerb(
  scene: Scene,
  group: VerbGroup,
  shared: TokenRange | null,
  floor: number,
  found: readonly Candidate[],
): Candidate | null {
  const { words, range, lexicon } = scene;
  const lemma = tokenAt(words, group.head)?.lemma ?? '';
  const complement = complementOf(words, group, range.to);
  const base = {
    lemma,
    complement: complement.kind,
    group,
    addressee: complement.addressee,
    medium: complement.medium,
    sentence: scene.index,
  };
  const isCue = (index: number): boolean => lexicon.isSpeech(tokenAt(words, index)?.lemma ?? '');
  const inverted = invertedSubject(scene, group);
  if (inverted !== null) {
    const left = leftContent(scene, group.from, floor);
    if (left !== null && (words.quoted[left.to - 1] || endsClause(scene, inverted.to)))
      return {
        ...base,
        rule: 'inverted',
        source: inverted,
        cue: { from: group.from, to: group.to },
        content: joinPieces(left, afterAttribution(scene, inverted.to, isCue)),
        complement: 'none',
      };
  }
  const subject = subjectBefore(words, group, range.from);
  const cue = { from: group.from, to: complement.cueEnd };
  const reported = found.some((other) =>
    other.content.some(
      (piece) => piece.to >= group.from - 8 && piece.to <= group.from && words.quoted[piece.to - 1],
    ),
  );
  const trailing =
    subject.kind === 'own' && !reported
      ? trailingContent(scene, group, subject.phrase, complement, floor)
      : null;
  if (trailing !== null && subject.kind === 'own') {
    return {
      ...base,
      rule: 'trailing',
      source: subject.phrase,
      cue: { from: group.from, to: group.to },
      content: joinPieces(
        trailing,
        afterAttribution(scene, group.to, isCue, verbGroups(words, trailing).length === 0),
      ),
      complement: 'none',
    };
  }
  if (!lexicon.accepts(lemma, complement.kind, group) && !introduces(scene, complement))
    return null;
  if (complement.kind === 'none' || !stands(scene, group, subject, complement, shared)) return null;
  const source =
    subject.kind === 'own' || subject.kind === 'relative'
      ? subject.phrase
      : subject.kind === 'shared'
        ? shared
        : null;
  let content = rightContent(scene, complement, isCue);
  if (content === null) return null;
  if (subject.kind === 'relative') content = endOfRelative(scene, content);
  return {
    ...base,
    rule:
      subject.kind === 'relative'
        ? 'relative'
        : subject.kind === 'shared'
          ? 'shared-subject'
          : 'subject-verb-complement',
    source,
    cue,
    content: [content],
  };
}

/** Verb forms that attribute only in some surroundings. */
function stands(
  scene: Scene,
  group: VerbGroup,
  subject: Subject,
  complement: Complement,
  shared: TokenRange | null,
): boolean {
  const { words, range } = scene;
  const before = tokenAt(words, group.from - 1);
  const reported =
    complement.kind === 'quote' || complement.kind === 'clause' || complement.kind === 'wh';
  if (group.form === 'infinitive')
    return reported && scene.lexicon.isSpeech(tokenAt(words, group.head)?.lemma ?? '');
  if (
    group.form === 'participle' &&
    before !== undefined &&
    /^(of|for|from|with|about|on|at|to|against|over|into|through|despite|without|as|than|like|toward|towards)$/.test(
      before.lower,
    )
  )
    return false;
  if (group.form === 'participle' && before?.pos === 'VERB') return false;
  if (group.from === range.from && lowerAt(words, group.head) === 'asked') return false;
  if (subject.kind === 'none' && !reported && !group.passive) return false;
  if (subject.kind === 'own') {
    if (isBareNumber(scene, subject.phrase) && complement.kind !== 'quote') return false;
    if (tokenAt(words, subject.phrase.from - 1)?.lower === 'than') return false;
  }
  return subject.kind !== 'shared' || shared === null || !isBareNumber(scene, shared);
}

function isBareNumber(scene: Scene, phrase: TokenRange): boolean {
  return scene.words.tokens
    .slice(phrase.from, phrase.to)
    .every((token) => token.pos === 'NUM' || token.pos === 'DET');
}

/** ", who said he would, left": the relative clause ends where the main verb follows its comma. */
function endOfRelative(scene: Scene, content: TokenRange): TokenRange {
  const { words } = scene;
  for (let at = content.from + 1; at < content.to - 1; at += 1) {
    if (lowerAt(words, at) !== ',' || words.quoted[at]) continue;
    const pos = tokenAt(words, at + 1)?.pos;
    if (pos === 'AUX' || (pos === 'VERB' && !lowerAt(words, at + 1).endsWith('ing')))
      return { from: content.from, to: at };
  }
  return content;
}

/** `X roared: "Go home."`: a comma or colon before a quotation that begins a sentence is certain, whatever the verb. */
function introduces(scene: Scene, complement: Complement): boolean {
  const { words } = scene;
  if (complement.kind !== 'quote' || !/^[,:]$/.test(lowerAt(words, complement.at - 1)))
    return false;
  const first = words.tokens
    .slice(complement.at, complement.at + 3)
    .find((token) => /^[\p{L}\p{N}]/u.test(token.text));
  return first !== undefined && /^\p{Lu}/u.test(first.text);
}

/** The words before "X said", where the verb has no better complement after it. */
function trailingContent(
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
function endsClause(scene: Scene, at: number): boolean {
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

function invertedSubject(scene: Scene, group: VerbGroup): TokenRange | null {
  const { words, range } = scene;
  const before = group.from - 1;
  const afterMark =
    before >= 0 &&
    (words.quoted[before] ||
      /^[,—–-]$/.test(lowerAt(words, before)) ||
      /^(so|thus)$/.test(lowerAt(words, before)));
  if (!afterMark && group.from !== range.from) return null;
  if (group.from === range.from && !scene.words.quoted[before]) return null;
  const lemma = tokenAt(words, group.head)?.lemma ?? '';
  if (!scene.lexicon.inverts(lemma) || group.form === 'participle') return null;
  return subjectAfter(words, group, range.to);
}

/** Reported words to the left of "X said": a whole quotation, or the clause before the comma. */
function leftContent(
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
function afterAttribution(
  scene: Scene,
  from: number,
  isCue: (index: number) => boolean,
  resumes = false,
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

function rightContent(
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

function joinPieces(left: TokenRange, right: TokenRange | null): TokenRange[] {
  return right === null ? [left] : [left, right];
}
