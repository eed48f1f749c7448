import { KINDS_OF_PEOPLE } from '../../../languages/en/roles.ts';
import { fittingPeople } from '../described-people.ts';
import { contradicts } from '../retold-people.ts';
import type { Situation } from '../resolution.ts';
import type { Ask } from './ask.ts';
import { genderFits } from './gender.ts';

/** How well what the text says of somebody fits the words of a source. */
export function fitFeatures(situation: Situation, ask: Ask, id: string): Record<string, number> {
  return { ...fitOfGender(situation, ask, id), ...fitOfRole(situation, ask, id) };
}

function fitOfGender({ context }: Situation, { gender }: Ask, id: string): Record<string, number> {
  return gender === null ? {} : { [`gender ${genderFits(context, id, gender)}`]: 1 };
}

function fitOfRole(
  { context, memory }: Situation,
  { description }: Ask,
  id: string,
): Record<string, number> {
  if (description === null) return {};
  const fitting = fittingPeople(context, memory, description);
  const fit = fitting.get(id) ?? 0;
  const best = Math.max(0, ...fitting.values());
  const traits = memory.portraits.get(id) ?? [];
  const kinds = KINDS_OF_PEOPLE.get(description.noun) ?? new Set([description.noun]);
  const told = traits.some(({ heads }) => [...kinds].some((kind) => heads.has(kind)));
  return {
    fit: Math.min(fit, 2),
    ...(fit > 0 ? { fits: 1 } : {}),
    ...(fit > 0 && fit === best ? { 'fits best': 1 } : {}),
    ...(fit > 0 && fitting.size === 1 ? { 'fits alone': 1 } : {}),
    ...(fit === 0 && best > 0 ? { 'others fit': 1 } : {}),
    ...(fit === 0 && best === 0 ? { 'nobody fits': 1 } : {}),
    ...(told ? { 'is such': 1 } : {}),
    ...(traits.length === 0 ? { 'told nothing of': 1 } : {}),
    ...(contradicts(traits, description) ? { contradicts: 1 } : {}),
  };
}
