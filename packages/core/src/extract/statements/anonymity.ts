import { BASIS, REASON } from '../../languages/en/speakers.ts';
import type { Span } from '../../model/span.ts';
import type { Anonymity } from '../../model/statement.ts';
import { tokenFrom, type SpeakerContext } from './speaker-context.ts';
import { tokenAt } from './words.ts';

/** How far behind the source, in UTF-16 units, more may be told of it. */
const BEHIND = 320;

/** What is told of an unnamed source in its words and in the rest of its sentence, quoted words aside. */
export function anonymityOf(context: SpeakerContext, source: Span): Anonymity {
  const behind = restOfSentence(context, source);
  return {
    basis: spanOf(context, BASIS, source) ?? spanOf(context, BASIS, behind),
    reason: spanOf(context, REASON, source) ?? spanOf(context, REASON, behind),
  };
}

/** Whether the sentence says that its source asked not to be named. */
export function hidesItsSource(context: SpeakerContext, source: Span): boolean {
  return (
    spanOf(context, REASON, { start: source.start, end: restOfSentence(context, source).end }) !==
    null
  );
}

/** From the end of the source to where its sentence, or the words outside quotation marks, end. */
function restOfSentence(context: SpeakerContext, source: Span): Span {
  const { words } = context;
  const first = tokenFrom(context, source.end);
  const sentence = tokenAt(words, first - 1)?.sentence;
  let end = source.end;
  for (let at = first; ; at += 1) {
    const token = tokenAt(words, at);
    if (token === undefined || token.sentence !== sentence || token.end - source.end > BEHIND)
      break;
    if (words.quoted[at] === true) break;
    end = token.end;
  }
  return { start: source.end, end };
}

function spanOf(context: SpeakerContext, pattern: RegExp, within: Span): Span | null {
  const found = pattern.exec(context.text.slice(within.start, within.end));
  if (found === null) return null;
  const words = found[0].trimEnd();
  const start = within.start + found.index;
  return { start, end: start + words.length };
}
