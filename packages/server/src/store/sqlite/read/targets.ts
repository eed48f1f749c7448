import type { Kysely } from 'kysely';
import type { DecisionTarget } from '@rapporteur/core/model/decision-target';
import { isId } from '@rapporteur/core/model/ids';
import type { Connection } from '../connection.ts';
import type { Tables } from '../schema.ts';
import { anchorOf } from './entities.ts';
import { anchorOfFact } from './fact-anchors.ts';
import type { Judgements } from './judgements.ts';

/**
 * What a decision knows the statement, event, document or entity of this id by; null where there is none. A fact that a decision
 * which holds is about already is known by the same again, so that both are about one whatever becomes of the text.
 */
export async function targetOf(
  connection: Connection,
  db: Kysely<Tables>,
  { placed }: Pick<Judgements, 'placed'>,
  id: string,
): Promise<DecisionTarget | null> {
  if (isId('document', id)) {
    const known = connection.get('select 1 from documents where key = ?', [id]);
    return known === undefined ? null : { kind: 'document', document: id };
  }
  if (isId('entity', id)) {
    const entity = await anchorOf(db, id);
    return entity === null ? null : { kind: 'entity', entity };
  }
  if (!isId('fact', id)) return null;
  const [revision = '', local = ''] = id.split('/');
  return placed.usedFor(revision, local) ?? anchorOfFact(connection, id);
}
