import {
  type Act,
  ACTS,
  FACTUALITIES,
  type Factuality,
  SOURCE_FORMS,
  type SourceForm,
  STATEMENT_TYPES,
  type StatementType,
} from '@rapporteur/core/model/statement';
import { CONSULT_MODES, type Event, EVENT_STATUSES } from '@rapporteur/core/model/event';
import { type Entity, ENTITY_TYPES } from '@rapporteur/core/model/entity';
import type { Figure } from '@rapporteur/core/model/figure';
import { PASSAGE_KINDS, type PassageKind, type Removed } from '@rapporteur/core/model/passage';
import {
  DATE_PRECISIONS,
  type KnownDate,
  type TimeExpression,
  TIMEX_TYPES,
} from '@rapporteur/core/model/time';
import { z } from 'zod';

/** What a story's `expected/<file>.json` says, as the README of the story explains it. */
export interface ExpectedDocument {
  readonly title: string | null;
  readonly published: KnownDate | null;
  readonly outlet: string | null;
  readonly authors: readonly string[];
  readonly removed: readonly Pick<Removed, 'reason' | 'text'>[];
  readonly passages: readonly ExpectedPassage[];
  readonly statements: readonly ExpectedStatement[];
  readonly entities: readonly ExpectedEntity[];
  readonly times: readonly (Pick<TimeExpression, 'type' | 'value'> & { readonly text: string })[];
  readonly figures: readonly (Pick<Figure, 'measure' | 'value' | 'low' | 'high' | 'unit'> & {
    readonly text: string;
  })[];
  readonly events: readonly ExpectedEvent[];
}

export interface ExpectedPassage {
  readonly kind: PassageKind;
  readonly starts: string;
  readonly postedAt?: string | undefined;
}

export interface ExpectedStatement {
  /** The entity's name, or words of the text where nobody is named. */
  readonly speaker: string | null;
  readonly source: string | null;
  readonly form: SourceForm | null;
  readonly cue: string | null;
  readonly content: readonly string[];
  readonly type: StatementType;
  readonly act: Act;
  readonly addressee: string | null;
  readonly medium: string | null;
  readonly relayedBy: string | null;
  readonly saidAt: string | null;
  readonly factuality: Factuality;
  /** Index of the statement within which it stands. */
  readonly parent: number | null;
  /** Costs nothing when missed and nothing when found. */
  readonly optional?: true | undefined;
}

export type ExpectedEntity = Pick<Entity, 'type' | 'name' | 'aliases' | 'country'>;

export interface ExpectedEvent extends Pick<Event, 'mode' | 'status'> {
  readonly participants: readonly string[];
  /** TIMEX3 value. */
  readonly when: string | null;
  readonly where: string | null;
  readonly trigger: string;
}

/** Checks what was read from an expectation's file. Throws ZodError for a field that is missing, unknown or wrong. */
export function parseExpected(json: unknown): ExpectedDocument {
  return document.parse(json);
}

const words = z.string().min(1);

const published = z.strictObject({ value: words, precision: z.enum(DATE_PRECISIONS) });

const removed = z.strictObject({ reason: words, text: words });

const passage = z.strictObject({
  kind: z.enum(PASSAGE_KINDS),
  starts: words,
  postedAt: words.optional(),
});

const statement = z.strictObject({
  speaker: words.nullable(),
  source: words.nullable(),
  form: z.enum(SOURCE_FORMS).nullable(),
  cue: words.nullable(),
  content: z.array(words).min(1),
  type: z.enum(STATEMENT_TYPES),
  act: z.enum(ACTS),
  addressee: words.nullable(),
  medium: words.nullable(),
  relayedBy: words.nullable(),
  saidAt: words.nullable(),
  factuality: z.enum(FACTUALITIES),
  parent: z.int().min(0).nullable(),
  optional: z.literal(true).optional(),
});

const entity = z.strictObject({
  type: z.enum(ENTITY_TYPES),
  name: words,
  aliases: z.array(words),
  country: words.nullable(),
});

const time = z.strictObject({ text: words, type: z.enum(TIMEX_TYPES), value: words.nullable() });

const figure = z.strictObject({
  text: words,
  measure: words,
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  unit: words.nullable(),
});

const event = z.strictObject({
  mode: z.enum(CONSULT_MODES),
  status: z.enum(EVENT_STATUSES),
  participants: z.array(words),
  when: words.nullable(),
  where: words.nullable(),
  trigger: words,
});

const document = z.strictObject({
  title: words.nullable(),
  published: published.nullable(),
  outlet: words.nullable(),
  authors: z.array(words),
  removed: z.array(removed),
  passages: z.array(passage),
  statements: z.array(statement),
  entities: z.array(entity),
  times: z.array(time),
  figures: z.array(figure),
  events: z.array(event),
});
