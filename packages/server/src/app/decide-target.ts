import type { DecisionTarget, StatementAnchor } from '@rapporteur/core/model/decision-target';
import { isId } from '@rapporteur/core/model/ids';
import { Problem } from '@rapporteur/core/model/problem';
import type { DossierReader } from '../store/dossier.ts';
import { findEntity } from './find-entity.ts';

/** What is annotated, and the id it was found by. */
export interface FoundTarget {
  readonly target: DecisionTarget;
  readonly id: string;
}

/**
 * What somebody means to annotate: a statement, event, document or entity by its id, a document by its input or URL, or an
 * entity by its name.
 * @throws Problem `item-unknown`, and where it is no id `entity-unknown`, `entity-ambiguous`.
 */
export async function findTarget(reader: DossierReader, given: string): Promise<FoundTarget> {
  const isAnId = isId('fact', given) || isId('document', given) || isId('entity', given);
  const document = isAnId ? null : await reader.findDocument(given);
  const id = isAnId ? given : (document?.id ?? (await findEntity(reader, given)).id);
  const target = await reader.target(id);
  if (target === null) throw unknownItem(given, 'statement, event, document or entity');
  return { target, id };
}

/** The statement of this id. @throws Problem `item-unknown`. */
export async function findStatement(
  reader: DossierReader,
  given: string,
): Promise<StatementAnchor> {
  const target = isId('fact', given) ? await reader.target(given) : null;
  if (target?.kind !== 'statement') throw unknownItem(given, 'statement');
  return target;
}

function unknownItem(given: string, what: string): Problem {
  return new Problem(
    'item-unknown',
    `the dossier holds no ${what} "${given}"`,
    'Give an id as "show DOSSIER statements", "show DOSSIER timeline" and "--json" have them: rev_…/s1.',
  );
}
