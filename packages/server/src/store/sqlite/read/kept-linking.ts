import { ENTITY_TYPES } from '@rapporteur/core/model/entity';
import {
  type EntityLink,
  type EntityRecord,
  type LinkedEntity,
  MERGE_RULES,
} from '@rapporteur/core/model/linked-entity';
import { z } from 'zod';
import { linkedEntityId } from '../../identity.ts';
import type { Connection } from '../connection.ts';
import { keepResult, keptResult } from './derived.ts';

/** An entity over all documents, as it is kept; its records are rows of a table. */
export interface KeptEntity {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly country: string | null;
  readonly aliases: readonly string[];
  /** As JSON. */
  readonly roles: string;
  readonly reasons: readonly KeptReason[];
}

/** With its records, by the row of their revision and the id they have there. */
export interface FoundEntity extends KeptEntity {
  readonly records: readonly (readonly [number, string])[];
}

/** Each rule and pair of forms once, with the first records that it links and how many it does. */
export interface KeptReason {
  readonly rule: string;
  readonly a: KeptRecord;
  readonly b: KeptRecord;
  readonly witness: KeptRecord | null;
  readonly links: number;
}

/** Document, revision, the id it has there, and its name. */
export type KeptRecord = readonly [string, string, string, string];

const record = z.tuple([z.string(), z.string(), z.string(), z.string()]);
export const reasonSchema: z.ZodType<KeptReason> = z.object({
  rule: z.enum(MERGE_RULES),
  a: record,
  b: record,
  witness: record.nullable(),
  links: z.int(),
});
const kept: z.ZodType<readonly KeptEntity[]> = z.array(
  z.object({
    id: z.string(),
    type: z.enum(ENTITY_TYPES),
    name: z.string(),
    country: z.string().nullable(),
    aliases: z.array(z.string()),
    roles: z.string(),
    reasons: z.array(reasonSchema),
  }),
);

/** Raised whenever the same records and decisions give other entities. */
const NAME = 'entities 2';

/** What was kept of the linking of these contents, or null. */
export function keptLinking(
  connection: Connection,
  contents: string,
): readonly KeptEntity[] | null {
  return keptResult(connection, NAME, contents, kept);
}

export function keepLinking(
  connection: Connection,
  contents: string,
  found: readonly FoundEntity[],
): void {
  connection.transaction(() => {
    connection.exec('delete from kept_identities');
    const entities = found.map(({ records, ...entity }) => {
      for (const [revision, local] of records)
        connection.run('insert into kept_identities values (?, ?, ?)', [
          revision,
          local,
          entity.id,
        ]);
      return entity;
    });
    keepResult(connection, NAME, contents, entities);
  });
}

/** Entities in the form that is kept. */
export function keptEntities(
  connection: Connection,
  entities: readonly LinkedEntity[],
): FoundEntity[] {
  const rows = new Map(
    connection.all('select id, key from revisions').map(({ id, key }) => [String(key), Number(id)]),
  );
  return entities.map(({ identity, type, name, country, aliases, roles, records, links }) => ({
    id: linkedEntityId(identity),
    type,
    name,
    country,
    aliases,
    roles: JSON.stringify(roles),
    records: records.map(({ revision, local }) => [rows.get(revision) ?? 0, local]),
    reasons: reasonsOf(links),
  }));
}

function reasonsOf(links: readonly EntityLink[]): KeptReason[] {
  const groups = new Map<string, { readonly first: EntityLink; links: number }>();
  for (const link of links) {
    const key = `${link.rule}\n${link.a.name}\n${link.b.name}`;
    const group = groups.get(key) ?? { first: link, links: 0 };
    groups.set(key, group);
    group.links += 1;
  }
  return [...groups.values()].map(({ first: { rule, a, b, witness }, links: count }) => ({
    rule,
    a: keptRecord(a),
    b: keptRecord(b),
    witness: witness === null ? null : keptRecord(witness),
    links: count,
  }));
}

function keptRecord({ document, revision, local, name }: EntityRecord): KeptRecord {
  return [document, revision, local, name];
}
