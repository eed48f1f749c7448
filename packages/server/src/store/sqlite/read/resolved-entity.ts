import type { EntityAnchor } from '@rapporteur/core/model/decision';
import { ENTITY_TYPES } from '@rapporteur/core/model/entity';
import { typeClass } from '@rapporteur/core/model/entity-class';
import { asId, type DossierEntityId } from '@rapporteur/core/model/ids';
import { entityIdOf } from '../../identity.ts';
import type { Connection } from '../connection.ts';

/**
 * The entity that has the name in the document of the anchor or, where none has, in the most documents, as a merge finds it; null
 * where nobody has it. The tables of who is who are to be fresh.
 */
export function resolvedEntity(
  connection: Connection,
  { type, name, document }: EntityAnchor,
): DossierEntityId | null {
  const types = ENTITY_TYPES.filter((other) => typeClass(other) === typeClass(type));
  const keys = types.map((other) => entityIdOf(other, name));
  const row = connection.get(
    `select i.entity, max(d.key = ?2) as own, count(*) as records, min(d.key) as first
      from json_each(?1) k join entities n on n.key = k.value
      join temp.identities i on i.revision = n.revision and i.local = n.local
      join revisions r on r.id = n.revision join documents d on d.id = r.document
      group by i.entity order by own desc, records desc, first, i.entity limit 1`,
    [JSON.stringify(keys), document],
  );
  return row === undefined ? null : asId('entity', String(row['entity']));
}
