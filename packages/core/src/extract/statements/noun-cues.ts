import { NOUN_CUES, SELF_SOURCES } from '../../languages/en/noun-cues.ts';
import type { Candidate, Scene } from './candidate.ts';
import { clauseEnd, trimRange } from './clause.ts';
import { nounPhraseEndingAt, nounPhraseStartingAt } from './noun-phrases.ts';
import { verbGroups } from './verb-groups.ts';
import { lowerAt, tokenAt, type TokenRange } from './words.ts';

/** "Trump's claim that …", "reports that …": a noun of saying with its clause. */
export function nounCues(scene: Scene): Candidate[] {
  const { words, range, lexicon } = scene;
  const found: Candidate[] = [];
  for (let at = range.from; at + 3 < range.to; at += 1) {
    const token = tokenAt(words, at);
    if (
      token === undefined ||
      words.quoted[at] ||
      lowerAt(words, at + 1) !== 'that' ||
      words.quoted[at + 1]
    )
      continue;
    if (!NOUN_CUES.has(token.lemma) || !opensClause(scene, at + 2)) continue;
    const source = sourceOf(scene, at);
    const content = trimRange(words, {
      from: at + 1,
      to: clauseEnd(words, at + 1, range.to, (index) =>
        lexicon.isSpeech(tokenAt(words, index)?.lemma ?? ''),
      ),
    });
    if (source === null || content.to - content.from < 3) continue;
    found.push({
      rule: 'noun-cue',
      source,
      cue: { from: at, to: at + 1 },
      lemma: token.lemma,
      complement: 'clause',
      content: [content],
      group: null,
      addressee: null,
      medium: null,
      sentence: scene.index,
    });
  }
  return found;
}

/** The possessor ("Trump's"), or the noun itself where it is a publication or rumour. */
function sourceOf(scene: Scene, at: number): TokenRange | null {
  const { words, range } = scene;
  let left = at - 1;
  while (left > range.from && tokenAt(words, left)?.pos === 'ADJ') left -= 1;
  const lower = lowerAt(words, left);
  if (/^(his|her|their|its|my|our)$/.test(lower)) return { from: left, to: left + 1 };
  if (lower === "'s" || lower === "'") {
    const owner = nounPhraseEndingAt(words, left - 1, range.from);
    return owner === null ? null : owner;
  }
  return SELF_SOURCES.has(tokenAt(words, at)?.lemma ?? '') ? { from: at, to: at + 1 } : null;
}

function opensClause(scene: Scene, from: number): boolean {
  const { words, range } = scene;
  const subject = nounPhraseStartingAt(words, from, range.to);
  if (subject === null) return false;
  const [verb] = verbGroups(words, { from: subject.to, to: Math.min(range.to, subject.to + 4) });
  return verb !== undefined && verb.form === 'finite';
}
