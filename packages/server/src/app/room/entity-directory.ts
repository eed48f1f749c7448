import type { EntityRow } from '../../store/rows.ts';
import type { EntityOrder } from '../contract/entity.ts';
import { collect } from './page-of.ts';
import { perState } from './per-state.ts';
import type { RoomParts } from './room-parts.ts';

/** All entities in memory: their counts are over all documents, which takes too long to be done for each page. */
export interface EntityDirectory {
  readonly byId: ReadonlyMap<string, EntityRow>;
  readonly ordered: (order: EntityOrder) => readonly EntityRow[];
}

export const entityDirectory: (parts: RoomParts) => Promise<EntityDirectory> = perState(
  async ({ reader }) => {
    const all = await collect(reader.entities());
    const orders = new Map<EntityOrder, readonly EntityRow[]>([['statements', all]]);
    return {
      byId: new Map(all.map((entity) => [entity.id, entity])),
      ordered: (order) => {
        const known = orders.get(order);
        if (known !== undefined) return known;
        const made = all.toSorted(ORDERS[order]);
        orders.set(order, made);
        return made;
      },
    };
  },
);

type Compare = (a: EntityRow, b: EntityRow) => number;

const byName: Compare = (a, b) => NAMES.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
const NAMES = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

const ORDERS: Readonly<Record<EntityOrder, Compare>> = {
  statements: (a, b) => b.statements - a.statements || b.mentions - a.mentions || byName(a, b),
  documents: (a, b) => b.documents - a.documents || b.mentions - a.mentions || byName(a, b),
  mentions: (a, b) => b.mentions - a.mentions || byName(a, b),
  name: byName,
};
