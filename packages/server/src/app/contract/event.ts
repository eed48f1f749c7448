import { z } from 'zod';
import type { Outward } from '@rapporteur/core/export/outward';
import {
  CONSULT_MODES,
  EVENT_STATUSES,
  EVENT_TYPES,
  PARTICIPANT_ROLES,
} from '@rapporteur/core/model/event';
import { idSchema } from '@rapporteur/core/model/schemas/ids';
import { DATE_PRECISIONS } from '@rapporteur/core/model/time';
import type { EventRow } from '../../store/rows.ts';
import {
  citationSchema,
  count,
  type Counted,
  countedSchema,
  ENTITY_REFERENCE,
  entityReferenceSchema,
  orNull,
  wordsSchema,
} from './parts.ts';

/** A report of a contact, as the API has it. */
export type EventReport = Outward<EventRow>;

const participantSchema = z
  .strictObject({ ...ENTITY_REFERENCE, role: z.enum(PARTICIPANT_ROLES) })
  .meta({ id: 'Participant' });

const whenSchema = z
  .strictObject({
    from: z.string().nullable(),
    to: z.string().nullable().describe('The day after the last.'),
    precision: z.enum(DATE_PRECISIONS).nullable(),
    time: z.int().describe('Index into the times of the revision.'),
    value: z.string().nullable().describe('TIMEX3.'),
    mod: z.string().nullable().describe('TIMEX3: START, END, APPROX, …'),
  })
  .meta({ id: 'When', description: 'The interval in which something happens.' });

export const eventReportSchema: z.ZodType<EventReport> = z
  .strictObject({
    id: idSchema('fact'),
    citation: citationSchema,
    type: z.enum(EVENT_TYPES),
    mode: z.enum(CONSULT_MODES),
    status: z.enum(EVENT_STATUSES),
    participants: z.array(participantSchema),
    when: orNull(whenSchema),
    where: orNull(entityReferenceSchema),
    repeated: z.boolean().nullable(),
    trigger: wordsSchema,
    sentence: orNull(wordsSchema),
    statements: z.array(idSchema('fact')),
  })
  .meta({
    id: 'EventReport',
    description: 'A report that somebody met, called, visited or talked to somebody.',
  });

/** One contact with all that tell it. */
export interface Contact {
  /** Id of its first report. */
  readonly id: string;
  readonly mode: EventReport['mode'];
  readonly status: EventReport['status'];
  readonly participants: EventReport['participants'];
  readonly when: EventReport['when'];
  readonly where: EventReport['where'];
  readonly repeated: boolean | null;
  readonly reports: readonly EventReport[];
}

export const contactSchema: z.ZodType<Contact> = z
  .strictObject({
    id: idSchema('fact'),
    mode: z.enum(CONSULT_MODES),
    status: z.enum(EVENT_STATUSES),
    participants: z.array(participantSchema),
    when: orNull(whenSchema),
    where: orNull(entityReferenceSchema),
    repeated: z.boolean().nullable(),
    reports: z.array(eventReportSchema),
  })
  .meta({
    id: 'Contact',
    description: 'A meeting, call, visit or talks, with each report that tells of it.',
  });

/** A contact as it is drawn: its reports are asked for by its id. */
export interface TimelineItem {
  readonly id: string;
  readonly mode: string;
  readonly status: string;
  readonly from: string;
  /** The day after the last; null where only the beginning is known. */
  readonly to: string | null;
  readonly precision: string | null;
  readonly mod: string | null;
  /** Still to come as of the last day of publication. */
  readonly upcoming: boolean;
  readonly participants: readonly {
    readonly id: string;
    readonly name: string;
    readonly role: string;
  }[];
  readonly where: { readonly id: string; readonly name: string } | null;
  readonly reports: number;
}

/** A lane of the timeline: what happened of one mode, or with one participant. */
export interface TimelineLane {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  /** Numbers of `items`; empty where these are too many to be shown. */
  readonly items: readonly number[];
  /** How many in each bin; empty where items are shown. */
  readonly bins: readonly { readonly from: string; readonly count: number }[];
}

/** What happened within a span of time. */
export interface TimelineWindow {
  readonly from: string;
  /** The day or hour after the last. */
  readonly to: string;
  /** First day of anything in the dossier and the day after the last; null where nothing is dated. */
  readonly extent: { readonly from: string; readonly to: string } | null;
  /** The last day of publication, up to which things are told. */
  readonly asOf: string | null;
  readonly unit: 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';
  readonly kind: 'items' | 'density';
  readonly items: readonly TimelineItem[];
  readonly lanes: readonly TimelineLane[];
  /** Statements by the day they were said or published. */
  readonly statements: readonly { readonly from: string; readonly count: number }[];
  /** All contacts of the extent, for the strip that the window is brushed on. */
  readonly overview: readonly { readonly from: string; readonly count: number }[];
  readonly overviewUnit: 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';
  readonly total: number;
  /** Contacts whose date nobody tells. */
  readonly undated: number;
  readonly facets: TimelineFacets;
}

/** How many contacts of the window there are of each kind, each facet counted without the condition on itself. */
export interface TimelineFacets {
  readonly modes: readonly Counted[];
  readonly statuses: readonly Counted[];
  /** Those who take part most often, and all who were asked for. */
  readonly participants: readonly {
    readonly id: string;
    readonly name: string;
    readonly count: number;
  }[];
}

/** A contact of which nobody tells when. */
export type UndatedContact = Omit<TimelineItem, 'from' | 'to' | 'precision' | 'mod' | 'upcoming'>;

const TAKING_PART = z.array(z.strictObject({ id: z.string(), name: z.string(), role: z.string() }));
const UNITS = ['hour', 'day', 'week', 'month', 'quarter', 'year'] as const;
const bin = z.strictObject({ from: z.string(), count });
const named = z.strictObject({ id: z.string(), name: z.string() });

export const timelineSchema: z.ZodType<TimelineWindow> = z
  .strictObject({
    from: z.string(),
    to: z.string(),
    extent: z.strictObject({ from: z.string(), to: z.string() }).nullable(),
    asOf: z.string().nullable(),
    unit: z.enum(UNITS),
    kind: z.enum(['items', 'density']),
    items: z.array(
      z
        .strictObject({
          id: idSchema('fact'),
          mode: z.string(),
          status: z.string(),
          from: z.string(),
          to: z.string().nullable(),
          precision: z.string().nullable(),
          mod: z.string().nullable(),
          upcoming: z.boolean(),
          participants: TAKING_PART,
          where: named.nullable(),
          reports: count,
        })
        .meta({ id: 'TimelineItem' }),
    ),
    lanes: z.array(
      z
        .strictObject({
          key: z.string(),
          label: z.string(),
          count,
          items: z.array(count),
          bins: z.array(bin),
        })
        .meta({ id: 'TimelineLane' }),
    ),
    statements: z.array(bin),
    overview: z.array(bin),
    overviewUnit: z.enum(UNITS),
    total: count,
    undated: count,
    facets: z.strictObject({
      modes: z.array(countedSchema),
      statuses: z.array(countedSchema),
      participants: z.array(z.strictObject({ id: z.string(), name: z.string(), count })),
    }),
  })
  .meta({
    id: 'Timeline',
    description:
      'What happened within a span of time: each contact where they are few, else how many in each bin.',
  });

export const undatedContactSchema: z.ZodType<UndatedContact> = z
  .strictObject({
    id: idSchema('fact'),
    mode: z.string(),
    status: z.string(),
    participants: TAKING_PART,
    where: named.nullable(),
    reports: count,
  })
  .meta({ id: 'UndatedContact', description: 'A contact of which nobody tells when.' });
