import type { Standing } from '../name-standing.ts';
import type { Situation } from '../resolution.ts';
import type { Ask } from './ask.ts';

/** Words before a source that stand for somebody; `entity` is null for somebody who stays unnamed. */
export interface Mentioned {
  readonly start: number;
  readonly entity: string | null;
  readonly standing: Standing;
}

/** All that stands for somebody before a source, as far back as pronouns reach, in text order. */
export function mentionedBefore(
  { context, memory, earlier }: Situation,
  { span }: Ask,
): Mentioned[] {
  const bodies = earlier.flatMap(({ speaker, at }): Mentioned[] => {
    const [id, more] = speaker.entities;
    if (id === undefined || more !== undefined || at.end > span.start) return [];
    const type = context.entities.get(id)?.type;
    const body = type !== undefined && type !== 'person';
    return body ? [{ start: at.start, entity: id, standing: 'speaker' }] : [];
  });
  const found = [...memory.discourse.mentioned(span, earlier), ...bodies];
  return found.toSorted((a, b) => a.start - b.start);
}
