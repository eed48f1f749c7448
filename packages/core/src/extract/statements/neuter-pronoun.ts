import { BODY_NOUNS } from '../../languages/en/bodies.ts';
import type { Span } from '../../model/span.ts';
import { lastBody } from './described-bodies.ts';
import { opensSentence, sentencesBetween } from './pronouns.ts';
import {
  namesBefore,
  sectionStart,
  spanOfRange,
  tokenFrom,
  type Settled,
  type SpeakerContext,
} from './speaker-context.ts';
import type { Memory } from './speaker-memory.ts';
import { lowerAt, tokenAt } from './words.ts';

/** How far back "it" may reach, in UTF-16 units. */
const REACH = 700;

/**
 * "It": the body, or whose words were told, that spoke last or is the subject of this sentence or the one before; else the only
 * body that this sentence names.
 */
export function body(
  context: SpeakerContext,
  memory: Memory,
  span: Span,
  earlier: readonly Settled[],
): string | null {
  const floor = Math.max(sectionStart(context, span.start), span.start - REACH);
  const sentence = tokenAt(context.words, tokenFrom(context, span.start))?.sentence ?? 0;
  const last = lastSpeaking(context, span, earlier, floor);
  const subject = namesBefore(context, span.start).findLast(
    (name) =>
      name.start >= floor &&
      (isBody(context, name.entity) || name.metonym === true) &&
      opensSentence(context, name, sentence),
  );
  if (last !== null && (subject === undefined || subject.start <= last.end)) return last.id;
  return (
    subject?.entity ??
    describedSubject(context, memory, span, sentence) ??
    onlyBody(context, span, sentence)
  );
}

function isBody({ entities, groups }: SpeakerContext, id: string): boolean {
  const type = (entities.get(id) ?? groups.get(id))?.type;
  return type === 'organization' || type === 'government' || type === 'armed-group';
}

/** The body that spoke last, or whoever's poll or plan did; `id` is null where that stays unknown. */
function lastSpeaking(
  context: SpeakerContext,
  span: Span,
  earlier: readonly Settled[],
  floor: number,
): { id: string | null; end: number } | null {
  const last = earlier.findLast(
    ({ at, speaker }) =>
      at.start >= floor &&
      at.end <= span.start &&
      (speaker.form === 'description' || speaker.entities.every((id) => isBody(context, id))) &&
      sentencesBetween(context, at.start, span.start) <= 2,
  );
  if (last === undefined) return null;
  const { entities, by = '' } = last.speaker;
  const [id, more] = entities;
  if (id === undefined) return { id: null, end: last.at.end };
  const told = by.startsWith('publication');
  if (more !== undefined || !(told || isBody(context, id))) return null;
  return { id, end: last.at.end };
}

/** "The court has been a target. Shortly after it ruled …": the body that opens this sentence or the one before without its name. */
function describedSubject(
  context: SpeakerContext,
  memory: Memory,
  span: Span,
  sentence: number,
): string | null {
  const { words } = context;
  const here = tokenFrom(context, span.start);
  for (let at = here - 1; at > Math.max(0, here - 80); at -= 1) {
    const token = tokenAt(words, at);
    if (token === undefined || token.sentence < sentence - 1) return null;
    if (!BODY_NOUNS.has(token.lemma) || words.quoted[at] === true) continue;
    const verb = tokenAt(words, at + 1)?.pos;
    if (lowerAt(words, at - 1) !== 'the' || (verb !== 'VERB' && verb !== 'AUX')) continue;
    const phrase = { from: at - 1, to: at + 1 };
    return lastBody(context, memory, phrase, spanOfRange(words, phrase));
  }
  return null;
}

/** "Documents of the committee began to circulate after it announced a breach". */
function onlyBody(context: SpeakerContext, span: Span, sentence: number): string | null {
  const { words } = context;
  const found = new Set<string>();
  for (const { entity, start } of namesBefore(context, span.start)) {
    const at = tokenFrom(context, start);
    if (tokenAt(words, at)?.sentence !== sentence || words.quoted[at] === true) continue;
    if (isBody(context, entity)) found.add(entity);
  }
  const [only, more] = found;
  return more === undefined ? (only ?? null) : null;
}
