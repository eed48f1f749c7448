import { FEMALE_NAMES, MALE_NAMES } from '../../../languages/en/given-names.ts';
import type { Gender } from '../../../model/entity.ts';
import type { SpeakerContext } from '../speaker-context.ts';

/**
 * Whether somebody may be meant by a word for a man or a woman: `never` where the given name is against it; `hardly` where only the
 * pronouns around the name are, which may be another's.
 */
export function genderFits(
  { genders, entities }: SpeakerContext,
  id: string,
  asked: Gender,
): 'told' | 'unknown' | 'hardly' | 'never' {
  const [given = ''] = (entities.get(id)?.name ?? '').toLowerCase().split(/\s+/);
  if ((asked === 'male' ? FEMALE_NAMES : MALE_NAMES).has(given)) return 'never';
  const known = genders.get(id);
  if (known === undefined) return 'unknown';
  return known === asked ? 'told' : 'hardly';
}
