import { z } from 'zod';
import { type Contact, contactSchema } from './event.ts';
import { binsSchema, type Bins, count, type Counted, countedSchema } from './parts.ts';

export interface OverviewAnswer {
  /** Of the file. */
  readonly name: string;
  readonly documents: number;
  readonly revisions: number;
  readonly outlets: readonly { readonly name: string | null; readonly documents: number }[];
  readonly statements: number;
  /** Statements recorded before it was kept how likely each is right. */
  readonly unrated: number;
  readonly unresolved: number;
  readonly entities: number;
  /** Reports of contacts, and different contacts. */
  readonly events: number;
  readonly contacts: number;
  readonly figures: number;
  readonly published: { readonly from: string; readonly to: string } | null;
  readonly undated: number;
  readonly lastAddedAt: string | null;
  readonly size: number;
  readonly speakers: readonly {
    readonly id: string;
    readonly name: string;
    readonly type: string;
    readonly count: number;
  }[];
  readonly acts: readonly Counted[];
  /** Documents by day of publication. */
  readonly documentDays: Bins;
  /** Statements by the day they were said or published. */
  readonly statementDays: Bins;
  /** What is planned after the last day of publication, the nearest first. */
  readonly upcoming: readonly Contact[];
}

export const overviewSchema: z.ZodType<OverviewAnswer> = z
  .strictObject({
    name: z.string(),
    documents: count,
    revisions: count,
    outlets: z.array(z.strictObject({ name: z.string().nullable(), documents: count })),
    statements: count,
    unrated: count,
    unresolved: count.describe('Statements whose speaker is nobody the program could settle on.'),
    entities: count,
    events: count.describe('Reports of contacts.'),
    contacts: count.describe('Different contacts.'),
    figures: count,
    published: z
      .strictObject({ from: z.string(), to: z.string() })
      .nullable()
      .describe('First and last day.'),
    undated: count,
    lastAddedAt: z.string().nullable(),
    size: count.describe('Bytes.'),
    speakers: z.array(
      z.strictObject({ id: z.string(), name: z.string(), type: z.string(), count }),
    ),
    acts: z.array(countedSchema),
    documentDays: binsSchema,
    statementDays: binsSchema,
    upcoming: z.array(contactSchema),
  })
  .meta({ id: 'Overview', description: 'What the record holds.' });
