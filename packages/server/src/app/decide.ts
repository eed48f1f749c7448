import {
  decisionsInForce,
  type EntityAnchor,
  type LoggedDecision,
} from '@rapporteur/core/model/decision';
import { Problem } from '@rapporteur/core/model/problem';
import type { DossierReader, DossierWriter } from '../store/dossier.ts';
import type { EntityRow } from '../store/rows.ts';
import { findEntity } from './find-entity.ts';

/** A dossier in which decisions are made. */
export interface DecidedDossier {
  readonly reader: DossierReader;
  readonly writer: DossierWriter;
}

/**
 * Decides that two entities are one; the first keeps its name.
 * @throws Problem `entity-…`, `decision-idle` where they are one already.
 */
export async function decideMerge(
  { reader, writer }: DecidedDossier,
  given: string,
  other: string,
): Promise<LoggedDecision> {
  const [one, two] = [await findEntity(reader, given), await findEntity(reader, other)];
  if (one.id === two.id) throw idle(`"${given}" and "${other}" are one entity already`);
  const anchors = [await anchorOf(reader, one), await anchorOf(reader, two)] as const;
  return writer.decide({ kind: 'merge', entity: anchors[0], other: anchors[1] });
}

/** What leaves an entity: what goes by a name in its documents, or what one document names, or both at once. */
export interface SplitOff {
  readonly form: string | null;
  /** An id, input or URL. */
  readonly document: string | null;
}

/**
 * Decides that a part of an entity is another one.
 * @throws Problem `entity-…`, `option-invalid` where there is no such document, `decision-idle` where nothing or everything would leave.
 */
export async function decideSplit(
  { reader, writer }: DecidedDossier,
  given: string,
  off: SplitOff,
): Promise<LoggedDecision> {
  const entity = await findEntity(reader, given);
  const document = off.document === null ? null : await reader.findDocument(off.document);
  if (off.document !== null && document === null)
    throw new Problem(
      'option-invalid',
      `--document ${off.document}: the dossier holds no such document`,
      'Give its id, input or URL, as "show DOSSIER documents" has them.',
    );
  const before = await namedAs(reader, entity);
  const anchor = await anchorOf(reader, entity);
  const logged = await writer.decide({
    kind: 'split',
    entity: anchor,
    form: off.form,
    document: document?.id ?? null,
  });
  const after = await namedAs(reader, await findEntity(reader, entity.id).catch(() => entity));
  if (before !== after) return logged;
  await writer.decide({ kind: 'undo', decision: logged.id });
  throw idle(`nothing of "${given}", or all of it, goes by that`);
}

/** How many documents and mentions an entity has. */
async function namedAs(reader: DossierReader, { id }: EntityRow): Promise<string> {
  for await (const { documents, mentions } of reader.entities({ id }))
    return `${documents} ${mentions}`;
  return '';
}

/** Decides what an entity is called. @throws Problem `entity-…`, `decision-idle` where it is called so. */
export async function decideRename(
  { reader, writer }: DecidedDossier,
  given: string,
  name: string,
): Promise<LoggedDecision> {
  const entity = await findEntity(reader, given);
  if (entity.name === name) throw idle(`"${given}" is called "${name}" already`);
  return writer.decide({ kind: 'rename', entity: await anchorOf(reader, entity), name });
}

/**
 * Undoes a decision: the last that holds, or the one of this number.
 * @throws Problem `decision-idle` where there is none that holds.
 */
export async function decideUndo(
  { reader, writer }: DecidedDossier,
  id: number | null,
): Promise<LoggedDecision> {
  const holding = decisionsInForce(await reader.decisions());
  const last = holding.findLast(({ decision }) => decision.kind !== 'undo');
  const undone = id === null ? last : holding.find((logged) => logged.id === id);
  if (undone === undefined)
    throw idle(id === null ? 'no decision holds' : `there is no decision ${id} that holds`);
  return writer.decide({ kind: 'undo', decision: undone.id });
}

/** What a decision knows an entity by. */
export async function anchorOf(reader: DossierReader, { id }: EntityRow): Promise<EntityAnchor> {
  const anchor = await reader.anchor(id);
  if (anchor === null) throw new Error(`entity ${id} has no records`);
  return anchor;
}

/** That a decision would change nothing. */
export function idle(what: string): Problem {
  return new Problem(
    'decision-idle',
    `${what}: nothing to decide`,
    '"decide DOSSIER list" has the decisions made so far.',
  );
}
