import { NO_SPEAKER } from '../../languages/en/turns.ts';
import type { Candidate, Scene } from './candidate.ts';
import { clauseEnd, trimRange } from './clause.ts';
import { nounPhraseStartingAt } from './noun-phrases.ts';
import { verbGroups } from './verb-groups.ts';
import { lowerAt, tokenAt, type TokenRange } from './words.ts';

/** "According to X, …" and "…, according to X": the phrase attributes the rest of its clause. */
export function accordingTo(scene: Scene): Candidate[] {
  const { words, range } = scene;
  const found: Candidate[] = [];
  for (let at = range.from; at + 1 < range.to; at += 1) {
    if (words.quoted[at] || lowerAt(words, at) !== 'according' || lowerAt(words, at + 1) !== 'to')
      continue;
    const source = sourceEnd(scene, at + 2);
    if (source === null) continue;
    const content =
      at === range.from ? contentAfter(scene, source.to) : contentBefore(scene, at, source.to);
    if (content.length === 0) continue;
    found.push({
      rule: 'according-to',
      source,
      cue: { from: at, to: at + 2 },
      lemma: 'according',
      complement: 'none',
      content,
      group: null,
      addressee: null,
      medium: null,
      sentence: scene.index,
    });
  }
  return found;
}

/** The source runs to a comma, a stop or the end, taking relative clauses and appositions along. */
function sourceEnd(scene: Scene, from: number): TokenRange | null {
  const { words, range } = scene;
  const phrase = nounPhraseStartingAt(words, from, range.to);
  if (phrase === null) return null;
  let to = phrase.to;
  while (
    to < range.to &&
    !words.quoted[to] &&
    !/^[,.;:—–]$/.test(lowerAt(words, to)) &&
    tokenAt(words, to)?.pos !== 'AUX'
  )
    to += 1;
  if (lowerAt(words, to) === ',' && /^(who|which|whose|a|an|the)$/.test(lowerAt(words, to + 1))) {
    let end = to + 1;
    while (end < range.to && !words.quoted[end] && !/^[,.;:—–]$/.test(lowerAt(words, end)))
      end += 1;
    const verb = tokenAt(words, end + 1)?.pos;
    if (
      end >= range.to - 1 ||
      verb === 'AUX' ||
      verb === 'VERB' ||
      /^(who|which|whose)$/.test(lowerAt(words, to + 1))
    )
      to = end;
  }
  return { from, to };
}

function contentAfter(scene: Scene, from: number): TokenRange[] {
  const { words, range } = scene;
  const content = trimRange(words, {
    from,
    to: clauseEnd(words, from, range.to, (index) =>
      scene.lexicon.isSpeech(tokenAt(words, index)?.lemma ?? ''),
    ),
  });
  return content.to > content.from ? [content] : [];
}

function contentBefore(scene: Scene, at: number, sourceTo: number): TokenRange[] {
  const { words, range } = scene;
  let from = range.from;
  for (let i = range.from; i < at; i += 1)
    if (lowerAt(words, i) === ';' && !words.quoted[i]) from = i + 1;
  if (tokenAt(words, from)?.pos === 'CCONJ') from += 1;
  const before = trimRange(words, { from, to: at });
  if (before.to <= before.from) return [];
  const rest = trimRange(words, { from: sourceTo, to: range.to });
  const goesOn =
    lowerAt(words, sourceTo) === ',' && rest.to - rest.from > 2 && !startsNewSubject(scene, rest);
  if (verbGroups(words, before).length === 0) return goesOn ? [before, rest] : [];
  return goesOn && finishesClause(scene, rest) ? [before, rest] : [before];
}

/** Whether the words go on with the clause before the aside: they begin with its verb. */
function finishesClause(scene: Scene, rest: TokenRange): boolean {
  const pos = tokenAt(scene.words, rest.from)?.pos;
  return pos === 'AUX' || pos === 'VERB' || pos === 'ADP';
}

function startsNewSubject(scene: Scene, rest: TokenRange): boolean {
  return /^(which|who|but|and|while|though|although|as|after)$/.test(
    lowerAt(scene.words, rest.from),
  );
}

/** "…, as noted by X", "… was described by X as": the passive gives the words before it to X. */
export function asNotedBy(scene: Scene): Candidate[] {
  const { words, range, lexicon } = scene;
  const found: Candidate[] = [];
  for (let at = range.from + 3; at + 2 < range.to; at += 1) {
    if (words.quoted[at] || lowerAt(words, at) !== 'as' || lowerAt(words, at - 1) !== ',') continue;
    const verb = tokenAt(words, at + 1);
    if (
      verb === undefined ||
      !/(ed|wn|en|id|ld)$/.test(verb.lower) ||
      lowerAt(words, at + 2) !== 'by' ||
      !lexicon.isSpeech(verb.lemma)
    )
      continue;
    const source = sourceEnd(scene, at + 3);
    const content = source === null ? [] : contentBefore(scene, at, source.to);
    if (source === null || content.length === 0) continue;
    found.push({
      rule: 'as-noted-by',
      source,
      cue: { from: at, to: at + 3 },
      lemma: verb.lemma,
      complement: 'none',
      content,
      group: null,
      addressee: null,
      medium: null,
      sentence: scene.index,
    });
  }
  return found;
}

/** "reportedly", "allegedly": somebody who is not named says the clause they stand in. */
export function hearsay(scene: Scene): Candidate[] {
  const { words, range } = scene;
  const found: Candidate[] = [];
  for (let at = range.from; at < range.to; at += 1) {
    if (words.quoted[at] || !/^(reportedly|allegedly|supposedly)$/.test(lowerAt(words, at)))
      continue;
    const before = trimRange(words, { from: clauseStart(scene, at), to: at });
    const after = trimRange(words, {
      from: at + 1,
      to: clauseEnd(words, at + 1, range.to, (index) =>
        scene.lexicon.isSpeech(tokenAt(words, index)?.lemma ?? ''),
      ),
    });
    if (after.to <= after.from) continue;
    found.push({
      rule: 'hearsay',
      source: null,
      cue: { from: at, to: at + 1 },
      lemma: lowerAt(words, at),
      complement: 'none',
      content: before.to > before.from ? [before, after] : [after],
      group: null,
      addressee: null,
      medium: null,
      sentence: scene.index,
    });
  }
  return found;
}

function clauseStart(scene: Scene, at: number): number {
  const { words, range } = scene;
  for (let i = at - 1; i > range.from; i -= 1) {
    if (/^(,|;|—|–|and|but|that|while)$/.test(lowerAt(words, i)) && !words.quoted[i]) return i + 1;
  }
  return range.from;
}

/** "Trump: Cruz has a long way to go", "MINISTER: …", "Q: …": the name before a colon says what follows. */
export function nameAndColon(scene: Scene): Candidate[] {
  const { words, range, passages } = scene;
  const passage = passages[scene.passageOf(range.from)];
  const first = tokenAt(words, range.from);
  if (passage === undefined || first?.start !== passage.start) return [];
  let colon = range.from + 1;
  while (colon < Math.min(range.to, range.from + MOST_NAME_TOKENS) && lowerAt(words, colon) !== ':')
    colon += 1;
  if (lowerAt(words, colon) !== ':' || words.quoted[colon] || colon + 1 >= range.to) return [];
  const name = words.tokens.slice(range.from, colon);
  const label = name.map((token) => token.text).join(' ');
  if (NO_SPEAKER.test(label)) return [];
  const capitals = /^[^\p{Ll}]+$/u.test(label) && /\p{L}/u.test(label);
  const turn = passage.kind === 'turn' || capitals;
  const title = passage.kind === 'headline' || passage.kind === 'heading';
  const named = name.every(
    (token) => token.pos === 'PROPN' || token.text === '.' || token.text === '-',
  );
  const poll = name.length === 1 && /^(poll|report|study|survey)$/.test(first.lower);
  if (title ? !(named || poll) : !turn) return [];
  const content = trimRange(words, {
    from: colon + 1,
    to: title ? range.to : scene.tokenFrom(passage.end),
  });
  return [
    {
      rule: title ? 'headline-colon' : 'turn',
      source: { from: range.from, to: colon },
      cue: { from: colon, to: colon + 1 },
      lemma: ':',
      complement: 'clause',
      content: [content],
      group: null,
      addressee: null,
      medium: null,
      sentence: scene.index,
    },
  ];
}

/** A name before a colon is short, in tokens. */
const MOST_NAME_TOKENS = 6;
