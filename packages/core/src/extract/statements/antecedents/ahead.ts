import { standingOfName } from '../name-standing.ts';
import { namesWithin, tokenFrom, type SpeakerContext } from '../speaker-context.ts';
import { lowerAt, tokenAt } from '../words.ts';
import type { Ask } from './ask.ts';

/** Words before a source that still opens its sentence: "Counter to his reputation, …". */
const OPENING = 6;
/** How far behind the subject may stand, in UTF-16 units. */
const REACH = 200;

/** "In his view of the plan, Jane Doe …": the subject that follows the phrase in which a pronoun opens its sentence, behind a comma. */
export function subjectAhead(context: SpeakerContext, { kind, span }: Ask): string | null {
  if (kind !== 'pronoun' && kind !== 'role') return null;
  const { words, entities } = context;
  const here = tokenFrom(context, span.start);
  const sentence = tokenAt(words, here)?.sentence;
  if (tokenAt(words, here - OPENING)?.sentence === sentence) return null;
  const names = namesWithin(context, { start: span.end, end: span.end + REACH });
  const found = names.find((name) => {
    const first = tokenFrom(context, name.start);
    if (tokenAt(words, first)?.sentence !== sentence || words.quoted[first] === true) return false;
    const person = entities.get(name.entity)?.type === 'person';
    return person && standingOfName(context, name) === 'subject' && isBehindComma(context, first);
  });
  return found?.entity ?? null;
}

/** Whether a comma stands before a name, a title between at the most. */
function isBehindComma({ words }: SpeakerContext, first: number): boolean {
  let at = first - 1;
  while (at > first - 5 && /^(?:NOUN|PROPN|ADJ)$/.test(tokenAt(words, at)?.pos ?? '')) at -= 1;
  return lowerAt(words, at) === ',';
}
