import type { Span } from '../../model/span.ts';
import type { Resolution } from './resolve.ts';
import { namesBefore, namesWithin, type SpeakerContext } from './speaker-context.ts';

/** Whether a place or a building stands for those who speak: "Moscow said", "the White House …, it added", "the city lifted". */
export function metonymically(
  context: SpeakerContext,
  span: Span,
  { form, entities, by }: Resolution,
): boolean {
  if (by === 'place-governed') return true;
  if (form === 'name')
    return namesWithin(context, span).some(
      ({ entity, metonym }) =>
        entities.includes(entity) &&
        (metonym === true || context.entities.get(entity)?.type === 'place'),
    );
  if (form !== 'pronoun') return false;
  return entities.some((id) => {
    const type = context.entities.get(id)?.type;
    if (type === 'place') return true;
    if (type !== 'government') return false;
    return (
      namesBefore(context, span.start).findLast(({ entity }) => entity === id)?.metonym === true
    );
  });
}
