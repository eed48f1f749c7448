import { FACILITY_HEADS } from '../../languages/en/place-words.ts';
import type { Span } from '../../model/span.ts';
import type { Resolution } from './resolution.ts';
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
        entities.includes(entity) && (metonym === true || isGoverned(context, entity)),
    );
  if (form !== 'pronoun') return false;
  return entities.some((id) => {
    const type = context.entities.get(id)?.type;
    if (type === 'place') return isGoverned(context, id);
    if (type !== 'government') return false;
    return (
      namesBefore(context, span.start).findLast(({ entity }) => entity === id)?.metonym === true
    );
  });
}

/** A place whose people speak through those who govern it; a museum speaks as a body. */
function isGoverned(context: SpeakerContext, id: string): boolean {
  const entity = context.entities.get(id);
  const last = entity?.name.toLowerCase().split(' ').at(-1) ?? '';
  return entity?.type === 'place' && !FACILITY_HEADS.has(last);
}
