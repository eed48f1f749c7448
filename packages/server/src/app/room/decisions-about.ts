import {
  decisionsInForce,
  type EntityAnchor,
  isEntityDecision,
  type LoggedDecision,
} from '@rapporteur/core/model/decision';
import { typeClass } from '@rapporteur/core/model/entity-class';
import { foldedName } from '@rapporteur/core/text/folded-name';
import type { EntityForm, EntityRow } from '../../store/rows.ts';
import type { DecisionEntry } from '../contract/decisions.ts';
import { decisionEntry } from '../deciding/decide-asked.ts';

/** Which decisions that hold were about what goes by one of these names, the latest first. */
export function decisionsAbout(
  { type }: Pick<EntityRow, 'type'>,
  forms: readonly Pick<EntityForm, 'form' | 'foremost'>[],
  log: readonly LoggedDecision[],
): DecisionEntry[] {
  const names = new Set(
    forms.flatMap(({ form, foremost }) => (foremost > 0 ? [foldedName(form)] : [])),
  );
  const isMeant = (anchor: EntityAnchor): boolean =>
    typeClass(anchor.type) === typeClass(type) && names.has(foldedName(anchor.name));
  return decisionsInForce(log)
    .flatMap((entry) => {
      const { decision } = entry;
      if (!isEntityDecision(decision)) return [];
      const about =
        decision.kind === 'merge' ? [decision.entity, decision.other] : [decision.entity];
      if (!about.some(isMeant)) return [];
      return [decisionEntry(entry, true)];
    })
    .toReversed();
}
