import { TELLING_VERBS } from '../../languages/en/phrase-words.ts';
import type { Candidate, Scene } from './candidate.ts';
import { lowerAt, tokenAt, type TokenRange } from './words.ts';

/**
 * Whether a phrase may tell of a cue: no other verb stands between them, and it is of the cue's own conjunct.
 * What opens the sentence tells of all of it.
 */
export function isReached(scene: Scene, candidate: Candidate, { from, to }: TokenRange): boolean {
  const { words } = scene;
  const { cue } = candidate;
  if (from <= scene.range.from) return true;
  const first = to <= cue.from ? to : cue.to;
  const last = to <= cue.from ? cue.from : from;
  let coordinated = false;
  for (let at = first; at < last; at += 1) {
    if (isPart(candidate, at) || words.quoted[at]) continue;
    if (isOtherVerb(scene, at)) return false;
    if (/^(?:and|but|then)$/.test(lowerAt(words, at))) coordinated = true;
  }
  // "held a rally in Torvast and said": the place is that of the first verb.
  if (!coordinated || to > cue.from) return true;
  for (let at = scene.range.from; at < from; at += 1)
    if (!isPart(candidate, at) && isOtherVerb(scene, at)) return false;
  return true;
}

/** A finite verb, or an infinitive; those that tell how it was said do not count: "speaking", "aired". */
function isOtherVerb({ words }: Scene, at: number): boolean {
  const token = tokenAt(words, at);
  if (token?.pos !== 'VERB' && token?.pos !== 'AUX') return false;
  if (words.quoted[at] || token.lower.endsWith('ing') || TELLING_VERBS.has(token.lemma))
    return false;
  // Auxiliaries and "to" are judged by the verb they lead to.
  const next = tokenAt(words, at + 1);
  const auxiliary = token.pos === 'AUX' || /^(?:have|be|do)$/.test(token.lemma);
  if (auxiliary && /^(?:VERB|AUX|ADV)$/.test(next?.pos ?? '')) return false;
  return tokenAt(words, at - 1)?.text !== '-';
}

function isPart({ source, content }: Candidate, at: number): boolean {
  const parts = source === null ? content : [source, ...content];
  return parts.some(({ from, to }) => at >= from && at < to);
}
