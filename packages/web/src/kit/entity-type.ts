import type { EntityType } from '@rapporteur/core/model/entity';

/** What an entity is, in words: the name of a facet. */
const NAMES: Readonly<Record<EntityType, string>> = {
  person: 'person',
  organization: 'organization',
  government: 'government body',
  'armed-group': 'armed group',
  place: 'place',
  group: 'group',
};

export function entityTypeName(type: string): string {
  return NAMES[type as EntityType] ?? type;
}
