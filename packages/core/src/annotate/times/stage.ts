import { type Day, dayOfIso } from '../../model/calendar.ts';
import type { Metadata } from '../../model/document.ts';
import type { Passage } from '../../model/passage.ts';
import type { TimeExpression } from '../../model/time.ts';
import type { Token } from '../../model/token.ts';
import { type AnyStage, defineStage } from '../../pipeline/stage.ts';
import { anchorsFrom, inPassage, withMention } from './anchors.ts';
import { expression } from './expression.ts';
import { groupsOf, matchesIn } from './matching.ts';
import { looksAhead } from './tense.ts';

/**
 * Expressions of time as TIMEX3 (TimeML 1.2.1), read against the day a passage was posted, else the day the document
 * was published, never the clock. Without such a day, what depends on it has the value null.
 */
export const times: AnyStage = defineStage({
  name: 'times',
  needs: ['text', 'passages', 'tokens', 'metadata'],
  gives: ['times'],
  run: ({ text, passages, tokens, metadata }) => ({
    times: findTimes(text, passages, tokens, publishedDay(metadata)),
  }),
});

/** The day of publication, where it is known to the day. */
function publishedDay({ published }: Metadata): Day | null {
  return published === null ? null : dayOfIso(published.value.value);
}

/** All expressions of time in the passages, in text order, none within another. */
export function findTimes(
  text: string,
  passages: readonly Passage[],
  tokens: readonly Token[],
  published: Day | null,
): TimeExpression[] {
  const all: TimeExpression[] = [];
  let at = 0;
  let anchors = anchorsFrom(published);
  for (const passage of passages) {
    anchors = inPassage(anchors, passage, published);
    let taken = 0;
    const piece = text.slice(passage.start, passage.end);
    for (const found of matchesIn(piece)) {
      const { rule, start, end } = found;
      if (start < taken) continue;
      while (at < tokens.length && (tokens[at]?.end ?? 0) <= passage.start + start) at += 1;
      const denoted = rule.read(groupsOf(found), {
        anchor: anchors.anchor,
        quarter: anchors.quarter?.value ?? null,
        direction: ahead(tokens, at, passage.start + end) ? 'future' : 'either',
        before: piece.slice(Math.max(0, start - 30), start),
        after: piece.slice(end, end + 30),
        words: piece.slice(start, end),
      });
      if (denoted === null || isName(piece, start, end)) continue;
      taken = end;
      const span = { start: passage.start + start, end: passage.start + end };
      const time = expression(span, denoted, rule.name, anchors);
      all.push(time);
      anchors = withMention(anchors, time);
    }
  }
  return all;
}

/** "the magazine This Week", "USA Today": words in title case within a sentence are a name. */
function isName(piece: string, start: number, end: number): boolean {
  const words = piece.slice(start, end);
  if (/^(?:This|Last|Next) (?:Day|Week|Weekend|Month|Year|Decade)$/.test(words)) return true;
  return (
    /^(?:Today|Tomorrow|Now)$/.test(words) &&
    /\p{Lu}\p{L}* $/u.test(piece.slice(0, start).slice(-20))
  );
}

function ahead(tokens: readonly Token[], at: number, behind: number): boolean {
  const sentence = tokens[at]?.sentence;
  let first = at;
  while (first > 0 && at - first < 40 && tokens[first - 1]?.sentence === sentence) first -= 1;
  let after = at;
  while (after < tokens.length && (tokens[after]?.start ?? behind) < behind) after += 1;
  let end = at;
  while (end < tokens.length && end - at < 40 && tokens[end]?.sentence === sentence) end += 1;
  return looksAhead(tokens, { first, at, after, end });
}
