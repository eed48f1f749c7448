import type { Mention } from '../../model/entity.ts';
import { tokenFrom, type SpeakerContext } from './speaker-context.ts';
import { isPossessive } from './source-phrase.ts';
import { lowerAt, tokenAt } from './words.ts';

/** How words that stand for somebody stand in their sentence. */
export type Standing = 'speaker' | 'subject' | 'object' | 'owner' | 'quoted';

/** How a name stands in its sentence. */
export function standingOfName(
  context: SpeakerContext,
  name: Mention,
): Exclude<Standing, 'speaker'> {
  const { words } = context;
  const first = tokenFrom(context, name.start);
  if (words.quoted[first] === true) return 'quoted';
  let next = first;
  while ((tokenAt(words, next)?.end ?? Infinity) <= name.end) next += 1;
  if (isPossessive(words, next)) return 'owner';
  let before = first - 1;
  while (before > first - 8 && /^(?:NOUN|ADJ|PROPN|DET)$/.test(tokenAt(words, before)?.pos ?? ''))
    before -= 1;
  const sentence = tokenAt(words, first)?.sentence;
  const opener = tokenAt(words, before);
  const opens = opener === undefined || opener.sentence !== sentence;
  if (
    !opens &&
    (opener.pos === 'ADP' || (opener.pos === 'VERB' && !isSpoken(words.tokens[before]?.lemma)))
  )
    return 'object';
  return precedesVerb(context, next, sentence) || opens || opener.pos === 'VERB'
    ? 'subject'
    : 'object';
}

/** Whether a verb follows a name, at once or behind what stands between commas or brackets. */
function precedesVerb(
  context: SpeakerContext,
  from: number,
  sentence: number | undefined,
): boolean {
  const { words } = context;
  let at = from;
  const mark = lowerAt(words, at);
  if (mark === ',' || mark === '(') {
    const close = mark === ',' ? ',' : ')';
    at += 1;
    while (
      at < from + 30 &&
      tokenAt(words, at)?.sentence === sentence &&
      lowerAt(words, at) !== close
    )
      at += 1;
    at += 1;
  }
  while (tokenAt(words, at)?.pos === 'ADV' && at < from + 34) at += 1;
  const token = tokenAt(words, at);
  return token?.sentence === sentence && (token?.pos === 'VERB' || token?.pos === 'AUX');
}

/** Verbs that stand before their subject: `said Obama`. */
function isSpoken(lemma: string | undefined): boolean {
  return /^(?:say|add|write|ask|reply|tweet|note|explain|recall|continue|argue|conclude|quip|joke)$/.test(
    lemma ?? '',
  );
}
