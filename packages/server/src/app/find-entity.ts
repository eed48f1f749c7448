import { isId } from '@rapporteur/core/model/ids';
import { Problem } from '@rapporteur/core/model/problem';
import { foldedName } from '@rapporteur/core/text/folded-name';
import type { DossierReader } from '../store/dossier.ts';
import type { EntityRow } from '../store/rows.ts';

/** Most candidates that a message names. */
const MOST_NAMED = 8;

/**
 * The entity that somebody means: by its id, its name, another name of it, or words of one.
 * @throws Problem `entity-unknown` where none goes by it, `entity-ambiguous` where several do.
 */
export async function findEntity(reader: DossierReader, given: string): Promise<EntityRow> {
  if (isId('entity', given)) {
    for await (const entity of reader.entities({ id: given })) return entity;
    throw unknown(given);
  }
  const found: EntityRow[] = [];
  for await (const entity of reader.entities({ name: given })) found.push(entity);
  const wanted = foldedName(given);
  const goBy = [
    found.filter(({ name }) => foldedName(name) === wanted),
    found.filter(({ aliases }) => aliases.some((alias) => foldedName(alias) === wanted)),
    found,
  ].find((some) => some.length > 0);
  const [first, second] = goBy ?? [];
  if (goBy === undefined || first === undefined) throw unknown(given);
  if (second !== undefined) throw ambiguous(given, goBy);
  return first;
}

function unknown(given: string): Problem {
  return new Problem(
    'entity-unknown',
    `no entity of the dossier goes by "${given}"`,
    '"show DOSSIER entities" lists those that are known.',
  );
}

function ambiguous(given: string, found: readonly EntityRow[]): Problem {
  const named = found
    .slice(0, MOST_NAMED)
    .map(({ id, name, type, documents }) => `${id} ${name} (${type}, ${documents} documents)`);
  const more = found.length > MOST_NAMED ? `; and ${found.length - MOST_NAMED} more` : '';
  return new Problem(
    'entity-ambiguous',
    `several entities go by "${given}": ${named.join('; ')}${more}`,
    'Name the one that you mean by its id.',
  );
}
