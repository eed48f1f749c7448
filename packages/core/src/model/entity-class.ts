import type { EntityType } from './entity.ts';

export type TypeClass = 'person' | 'body' | 'place' | 'group';

/** Types among which documents differ for one and the same: what governs, fights or is organized is a body. */
export function typeClass(type: EntityType): TypeClass {
  return type === 'person' || type === 'place' || type === 'group' ? type : 'body';
}
