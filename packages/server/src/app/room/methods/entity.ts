import { outward } from '@rapporteur/core/export/outward';
import type { DossierEntityId } from '@rapporteur/core/model/ids';
import type { EntityUse } from '../../../store/rows.ts';
import type { EntityView } from '../../contract/entity.ts';
import type { Page } from '../../contract/parts.ts';
import { offsetCursor, offsetOf } from '../cursor.ts';
import { decisionsAbout } from '../decisions-about.ts';
import type { RoomParts } from '../room-parts.ts';

/** An entity over all documents, what it says and with whom it met; or null. */
export async function entity(
  { reader, index }: RoomParts,
  { id }: { readonly id: DossierEntityId },
): Promise<EntityView | null> {
  const found = index.entityList.find(id);
  if (found === null) return null;
  const forms = await reader.forms(id);
  const said = (await index.statements.select({ speakers: [id] })).facets({ speakers: 1 });
  const { tags, notes } = await reader.annotations();
  const on = <T extends { readonly target: { readonly id: string | null } }>(all: readonly T[]) =>
    all.filter(({ target }) => target.id === id);
  return {
    entity: found,
    forms,
    reasons: (await reader.reasons(id)).map(outward),
    decisions: decisionsAbout(found, forms, await reader.decisions()),
    contacts: index.contacts.with(id),
    acts: said.acts,
    outlets: said.outlets,
    days: said.days,
    tags: on(tags).map(({ decision, decidedAt, tag }) => ({ id: decision, decidedAt, text: tag })),
    notes: on(notes).map(({ decision, decidedAt, text }) => ({ id: decision, decidedAt, text })),
  };
}

export interface UsesArgs {
  readonly id: DossierEntityId;
  /** Only documents that use this name. */
  readonly form?: string;
  readonly after?: string;
  readonly limit: number;
}

/** Documents that name an entity, in order of publication. */
export async function uses(
  { reader }: RoomParts,
  { id, form, after, limit }: UsesArgs,
): Promise<Page<EntityUse>> {
  const skip = offsetOf(after);
  const some = await reader.uses(id, {
    ...(form !== undefined && { form }),
    limit: limit + 1,
    skip,
  });
  const items = some.slice(0, limit);
  const next = some.length > limit ? offsetCursor(skip + limit) : null;
  return { items, next, total: null };
}
