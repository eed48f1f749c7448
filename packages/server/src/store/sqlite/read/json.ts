import { z } from 'zod';
import { Problem } from '@rapporteur/core/model/problem';
import type { GivenMetadata, Metadata } from '@rapporteur/core/model/document';
import { type Participant, PARTICIPANT_ROLES } from '@rapporteur/core/model/event';
import { type DatedRole, ROLE_STATUSES } from '@rapporteur/core/model/linked-entity';
import { statementBasisSchema } from '@rapporteur/core/model/schemas/statement';
import type { StatementBasis } from '@rapporteur/core/model/statement';
import { GONE_STATES, type GoneState } from '../../record.ts';
import { DATE_PRECISIONS } from '@rapporteur/core/model/time';

const span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });
const date = z.object({ value: z.string(), precision: z.enum(DATE_PRECISIONS) });

function sourced<T extends z.ZodType>(value: T): z.ZodType {
  return z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('stated'), value, evidence: z.array(span) }),
    z.object({ kind: z.literal('given'), value, by: z.string() }),
    z.object({ kind: z.literal('inferred'), value, by: z.string(), from: z.array(span) }),
  ]);
}

const words = sourced(z.string()).nullable();

const metadata = z.object({
  url: words,
  outlet: words,
  language: words,
  title: words,
  authors: z.array(z.string()),
  published: sourced(date).nullable(),
  modified: sourced(date).nullable().optional(),
});

const given = z.object({
  published: z.string().optional(),
  outlet: z.string().optional(),
  url: z.string().optional(),
  title: z.string().optional(),
  language: z.string().optional(),
});

const strings = z.array(z.string());

const roles: z.ZodType<DatedRole[]> = z.array(
  z.object({
    title: z.string(),
    status: z.enum(ROLE_STATUSES),
    from: z.string().nullable(),
    to: z.string().nullable(),
    documents: z.int(),
  }),
);

const participants = z.array(z.object({ entity: z.string(), role: z.enum(PARTICIPANT_ROLES) }));

/** Role, ordinal, start, end, exact words, prefix, suffix. */
const evidence: z.ZodType<EvidenceTuple[]> = z.array(
  z.tuple([z.string(), z.int(), z.int(), z.int(), z.string(), z.string(), z.string()]),
);
export type EvidenceTuple = [string, number, number, number, string, string, string];

/** State, status, first and last time seen. */
const gone: z.ZodType<GoneTuple> = z.tuple([
  z.enum(GONE_STATES),
  z.int().nullable(),
  z.string(),
  z.string(),
]);
export type GoneTuple = [GoneState, number | null, string, string];

/** Readers of the JSON that columns hold; each throws Problem `dossier-damaged` for what has another form. */
export const columns: {
  readonly metadata: (json: string) => Metadata;
  readonly given: (json: string) => GivenMetadata;
  readonly strings: (json: string) => string[];
  readonly roles: (json: string) => DatedRole[];
  readonly gone: (json: string) => GoneTuple;
  readonly participants: (json: string) => Participant[];
  readonly basis: (json: string) => StatementBasis;
  readonly evidence: (json: string) => EvidenceTuple[];
} = {
  metadata: (json) => parse(metadata, json) as Metadata,
  given: (json) => parse(given, json) as GivenMetadata,
  strings: (json) => parse(strings, json),
  roles: (json) => parse(roles, json),
  gone: (json) => parse(gone, json),
  participants: (json) => parse(participants, json),
  basis: (json) => parse(statementBasisSchema, json),
  evidence: (json) => parse(evidence, json),
};

function parse<T>(schema: z.ZodType<T>, json: string): T {
  try {
    return schema.parse(JSON.parse(json));
  } catch (cause) {
    throw new Problem(
      'dossier-damaged',
      `a row of the dossier cannot be read: ${json.slice(0, 80)}`,
      'Run "rapporteur verify" on it to see how far, and restore it from a copy.',
      { cause },
    );
  }
}
