import { nounPhraseStartingAt } from './noun-phrases.ts';
import type { SaidWords } from './said-words.ts';
import { verbGroups, type VerbGroup } from './verb-groups.ts';
import { lowerAt, tokenAt, type TokenRange, type Words } from './words.ts';

/** What content is: a finite clause, an indirect question, an infinitive, a gerund, or less than a clause. */
export type ContentKind = 'clause' | 'wh' | 'to' | 'ing' | 'np';

/** The main clause of some content, in indices of its `SaidWords`. */
export interface SaidClause {
  readonly kind: ContentKind;
  /** Where it begins, once "that", asides and subordinate clauses before it are passed. */
  readonly from: number;
  /** Where it ends: at the first stop, or before a subordinate clause. */
  readonly to: number;
  readonly subject: TokenRange | null;
  /** Null where it has no finite verb. */
  readonly verb: VerbGroup | null;
  /** Of "I think that …", the words that weaken it. */
  readonly opinion: TokenRange | null;
  /** A condition that stands before or after it: "if they withdraw". */
  readonly condition: TokenRange | null;
  readonly question: boolean;
}

/** Finds the main clause: past "that" and what leads into it, past "I think". */
export function saidClause(said: SaidWords): SaidClause {
  const limit = said.tokens.length;
  const opening = pastOpening(said, 0, limit);
  const lead = pastSubordinates(said, opening, limit);
  const opinion = opinionAt(said, lead.at, limit);
  const from = opinion === null ? lead.at : opinion.to;
  const to = clauseEnd(said, from, limit);
  const kind = kindAt(said, from, to);
  const opener = opinion === null ? from : pastAdverbs(said, from, to);
  const subject =
    kind === 'clause' || kind === 'np' || kind === 'wh' ? subjectAt(said, opener, to) : null;
  const verb = kind === 'to' ? infinitive(said, from, to) : mainVerb(said, from, subject, to);
  const opened = lowerAt(said, from - 1) === 'that';
  const resolved: ContentKind = kind === 'np' && (verb !== null || opened) ? 'clause' : kind;
  return {
    kind: resolved,
    from,
    to,
    subject,
    verb,
    opinion: opinion !== null && isWeak(said, opinion) ? opinion : null,
    condition:
      resolved === 'np' ? null : (lead.condition ?? conditionWithin(said, from, limit, verb)),
    question: isQuestion(said, from, limit),
  };
}

const DISCOURSE = new Set(
  'that well look listen yes yeah no okay ok oh and but so now , : ; — – -- . ... … ( [ ] ) hey folks frankly honestly again also then because what'.split(
    ' ',
  ),
);

/** Past "that", "Well,", "But" and the like. */
function pastOpening(said: SaidWords, start: number, limit: number): number {
  let at = start;
  while (at < limit - 1 && DISCOURSE.has(lowerAt(said, at)) && !keeps(said, at)) at += 1;
  return at;
}

/** "that is wrong", "so many": the word is the clause's own. */
function keeps(said: SaidWords, at: number): boolean {
  const lower = lowerAt(said, at);
  const next = tokenAt(said, at + 1);
  if (lower === 'what') return lowerAt(said, at + 1) !== ',';
  if (lower === 'no' || lower === 'so' || lower === 'well' || lower === 'now' || lower === 'look')
    return !/^[,:;.—–-]/.test(next?.lower ?? '') && (lower !== 'so' || next?.pos === 'ADJ');
  if (lower !== 'that') return false;
  return next?.pos === 'AUX' || next?.pos === 'VERB' || /^'s$/.test(next?.lower ?? '');
}

const SUBORDINATORS = new Set(
  `if unless when while because although though since as once until after before whenever provided providing assuming
  despite given without in on at by for with from under during over of like instead among across between through
  even should had`.split(/\s+/),
);

const CONDITIONAL = new Set(['if', 'unless', 'provided', 'providing', 'assuming']);

/** Past subordinate clauses and phrases ahead of a comma, with the condition among them. */
function pastSubordinates(
  said: SaidWords,
  start: number,
  limit: number,
): { at: number; condition: TokenRange | null } {
  let at = start;
  let condition: TokenRange | null = null;
  for (let guard = 0; guard < 3 && SUBORDINATORS.has(lowerAt(said, at)); guard += 1) {
    const end = subordinateEnd(said, at, limit);
    if (end < 0) break;
    if (isConditional(said, at) && end > at + 1) condition ??= { from: at, to: end };
    at = pastOpening(said, end, limit);
  }
  if (tokenAt(said, at)?.pos === 'ADV' && lowerAt(said, at + 1) === ',') at += 2;
  return { at, condition };
}

/** Where a subject and its verb follow a comma, or what stands between two pieces of content; -1 where none do. */
function subordinateEnd(said: SaidWords, start: number, limit: number): number {
  const clause = pastAside(said, start + 1, limit);
  for (let at = clause; at < Math.min(limit - 1, start + 40); at += 1) {
    const lower = lowerAt(said, at);
    if (/^[.?!;]$/.test(lower)) return -1;
    const parted = (said.at[at] ?? 0) > (said.at[at - 1] ?? 0) + 1 && !said.direct;
    if (lower !== ',' && !parted) continue;
    const next = pastOpening(said, at, limit);
    const subject = subjectAt(said, next, limit);
    if (subject !== null && mainVerb(said, next, subject, Math.min(limit, subject.to + 4)) !== null)
      return at;
  }
  return -1;
}

/** Past an aside between two commas, "if, as I have said, he …"; to the limit where it never ends. */
export function pastAside(words: Words, at: number, limit: number): number {
  if (lowerAt(words, at) !== ',') return at;
  let end = at + 1;
  while (end < limit && lowerAt(words, end) !== ',') end += 1;
  return Math.min(end + 1, limit);
}

function isConditional(said: SaidWords, at: number): boolean {
  const lower = lowerAt(said, at);
  if (lower === 'even' || lower === 'only')
    return CONDITIONAL.has(lowerAt(said, at + 1)) && lowerAt(said, at + 1) !== 'assuming';
  if (lower === 'if') return lowerAt(said, at + 1) !== 'not' || lowerAt(said, at + 2) === 'for';
  if (/^(?:provided|providing|assuming)$/.test(lower)) {
    const opens = at === 0 || /^[,—–-]$/.test(lowerAt(said, at - 1));
    // "by providing that": a gerund.
    return opens || (lowerAt(said, at + 1) === 'that' && tokenAt(said, at - 1)?.pos !== 'ADP');
  }
  if (lower === 'should' || lower === 'had') {
    const subject = nounPhraseStartingAt(said, at + 1, said.tokens.length);
    return (
      subject !== null &&
      !isSubjectBefore(said, at) &&
      tokenAt(said, subject.to)?.pos === 'VERB' &&
      lowerAt(said, at + 1) !== 'be'
    );
  }
  return CONDITIONAL.has(lower);
}

function isSubjectBefore(said: SaidWords, at: number): boolean {
  const pos = tokenAt(said, at - 1)?.pos;
  return pos === 'PRON' || pos === 'PROPN' || pos === 'AUX' || pos === 'VERB' || pos === 'ADV';
}

/** Verbs whose "if" is "whether". Lemmas. */
const ASKING = new Set(
  'ask see know wonder determine decide question say sure tell doubt care'.split(' '),
);

/** "…, if they withdraw", "only if …", "unless …", "on condition that …" within the first sentence. */
function conditionWithin(
  said: SaidWords,
  from: number,
  limit: number,
  verb: VerbGroup | null,
): TokenRange | null {
  for (let at = from + 1; at < limit; at += 1) {
    if (/^[.?!]$/.test(lowerAt(said, at)) && at > from + 2) return null;
    const phrase = [0, 1, 2].map((offset) => lowerAt(said, at + offset)).join(' ');
    const set =
      /^(?:on condition that|as long as|so long as|in the event)/.test(phrase) ||
      (verb?.modal != null && /^only (?:when|after|once)\b/.test(phrase));
    const opens = isConditional(said, at) && !isEmbedded(said, at);
    if (!set && !opens) continue;
    const to = conditionEnd(said, pastAside(said, at + 1, limit), limit);
    return to > at + 1 ? { from: at, to } : null;
  }
  return null;
}

/** "even if", "asked if", "decided that if": no condition of the main clause. */
function isEmbedded(said: SaidWords, at: number): boolean {
  if (lowerAt(said, at) === 'even') return true;
  if (ASKING.has(tokenAt(said, at - 1)?.lemma ?? '')) return true;
  return (
    lowerAt(said, at) !== 'only' &&
    /^(?:even|as|that|what|because|'cause|but|and|why|so)$/.test(lowerAt(said, at - 1))
  );
}

function conditionEnd(said: SaidWords, from: number, limit: number): number {
  let at = from;
  while (at < limit && !/^[.?!;:—–,]$/.test(lowerAt(said, at))) at += 1;
  return at;
}

const OPINION_VERBS = new Set('think believe guess suspect feel suppose know expect'.split(' '));

/** "I think", "I do believe that", at the start: the rest is what is said. */
function opinionAt(said: SaidWords, from: number, limit: number): TokenRange | null {
  if (!(said.direct ? /^(i|we)$/ : /^(he|she|they|it|i|we)$/).test(lowerAt(said, from)))
    return null;
  let at = from + 1;
  while (
    at < limit &&
    /^(do|really|also|still|just|honestly|personally|'d|would)$/.test(lowerAt(said, at))
  )
    at += 1;
  if (!OPINION_VERBS.has(tokenAt(said, at)?.lemma ?? '')) return null;
  let end = at + 1;
  while (end < limit && /^(that|,|like)$/.test(lowerAt(said, end))) end += 1;
  const opener = pastAdverbs(said, end, limit);
  return subjectAt(said, opener, limit) === null ? null : { from, to: end };
}

/** "I think sometimes …": past adverbs that open a clause. */
function pastAdverbs(said: SaidWords, from: number, limit: number): number {
  let at = from;
  while (at < limit && tokenAt(said, at)?.pos === 'ADV' && lowerAt(said, at) !== 'so') at += 1;
  return at;
}

/** "I know that" leaves no doubt. */
function isWeak(said: SaidWords, opinion: TokenRange): boolean {
  for (let at = opinion.from; at < opinion.to; at += 1)
    if (tokenAt(said, at)?.lemma === 'know') return false;
  return true;
}

/** The first stop, or before a subordinate clause. */
function clauseEnd(said: SaidWords, from: number, limit: number): number {
  for (let at = from + 1; at < limit; at += 1) {
    if (/^([.?!;:—–]|\.\.\.|…|--)$/.test(lowerAt(said, at))) return at;
  }
  return limit;
}

function kindAt(said: SaidWords, from: number, to: number): ContentKind {
  const token = tokenAt(said, from);
  const lower = token?.lower ?? '';
  if (isApart(said, from)) return 'np';
  if (lower === 'to') {
    let at = from + 1;
    while (at < to && (lowerAt(said, at) === 'not' || tokenAt(said, at)?.pos === 'ADV')) at += 1;
    const pos = tokenAt(said, at)?.pos;
    if (pos === 'VERB' || pos === 'AUX') return 'to';
  }
  if (lower === 'not' && lowerAt(said, from + 1) === 'to') return 'to';
  if (/^(whether|if|what|how|why|who|where|when|which|whom|whose)$/.test(lower))
    return said.direct || lowerAt(said, from - 1) === 'that' ? 'clause' : 'wh';
  if (lower.endsWith('ing') && isGerund(said, from)) return 'ing';
  return 'np';
}

/** "which … too risky": a relative pronoun that the cue parts from the rest stands for a noun. */
function isApart(said: SaidWords, from: number): boolean {
  return (
    /^(who|which|that|whom|what)$/.test(lowerAt(said, from)) &&
    (said.at[from + 1] ?? Infinity) > (said.at[from] ?? 0) + 1
  );
}

function isGerund(said: SaidWords, at: number): boolean {
  const pos = tokenAt(said, at)?.pos;
  const next = tokenAt(said, at + 1)?.pos ?? 'X';
  return pos === 'VERB' || (pos === 'NOUN' && ['ADP', 'DET', 'PRON', 'PROPN'].includes(next));
}

function infinitive(said: SaidWords, from: number, to: number): VerbGroup | null {
  return verbGroups(said, { from: from + 1, to })[0] ?? null;
}

function subjectAt(said: SaidWords, from: number, limit: number): TokenRange | null {
  const lower = lowerAt(said, from);
  if (/^(there|it|this|that|he|she|they|i|we|you|here)$/.test(lower) && !beginsName(said, from))
    return { from, to: from + 1 };
  return nounPhraseStartingAt(said, from, limit);
}

/** "this agreement", "that deal". */
function beginsName(said: SaidWords, at: number): boolean {
  const pos = tokenAt(said, at + 1)?.pos;
  return (
    /^(this|that)$/.test(lowerAt(said, at)) && (pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN')
  );
}

/** How far behind its subject's first words the main verb may stand. */
const REACH = 40;

/** The first finite verb that is no relative clause's and no reduced one's. */
function mainVerb(
  said: SaidWords,
  from: number,
  subject: TokenRange | null,
  to: number,
): VerbGroup | null {
  const start = subject?.to ?? from;
  let relative = start;
  for (const group of verbGroups(said, { from: start, to: Math.min(to, start + REACH) })) {
    if (group.form === 'infinitive' || group.form === 'participle') continue;
    if (opensRelative(said, relative, group.from)) {
      relative = group.to;
      continue;
    }
    const first = tokenAt(said, group.from);
    if (group.head === group.from && first?.lower.endsWith('ing') === true) continue;
    const after = lowerAt(said, group.to);
    if (
      first?.pos !== 'AUX' &&
      after === 'by' &&
      group.head === group.to - 1 &&
      !hasAuxiliary(said, group)
    )
      continue;
    return group;
  }
  return null;
}

function hasAuxiliary(said: SaidWords, group: VerbGroup): boolean {
  return said.tokens.slice(group.from, group.head).some(({ pos }) => pos === 'AUX');
}

/** "the deal that he signed", "a system in which they are paid": the next verb is the relative clause's. */
function opensRelative(said: SaidWords, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const lower = lowerAt(said, at);
    if (/^(who|which|whose|whom|where)$/.test(lower)) return true;
    if (lower === 'that' && (at + 1 === to || tokenAt(said, at + 1)?.pos === 'PRON')) return true;
  }
  return false;
}

/** "…, isn't it?" */
function isTag(said: SaidWords, mark: number): boolean {
  return (
    tokenAt(said, mark - 1)?.pos === 'PRON' &&
    /^(n't|not)$/.test(lowerAt(said, mark - 2)) &&
    lowerAt(said, mark - 4) === ','
  );
}

/** Whether the first sentence ends in a question mark. */
function isQuestion(said: SaidWords, from: number, limit: number): boolean {
  for (let at = from; at < limit; at += 1) {
    const lower = lowerAt(said, at);
    if (lower === '?') return !isTag(said, at);
    if (/^[.!]$/.test(lower)) return false;
  }
  return false;
}
