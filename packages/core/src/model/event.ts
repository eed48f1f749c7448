import type { DatePrecision } from './time.ts';
import type { Span } from './span.ts';

/** PLOVER 2021 event types; this program extracts CONSULT so far. */
export const EVENT_TYPES = ['CONSULT'] as const;
export const CONSULT_MODES = ['meet', 'call', 'visit', 'talks', 'summit'] as const;
export const EVENT_STATUSES = [
  'occurred',
  'ongoing',
  'planned',
  'cancelled',
  'alleged',
  'denied',
  'hypothetical',
] as const;
export const PARTICIPANT_ROLES = ['actor', 'recipient', 'host', 'mediator'] as const;

export interface Participant {
  readonly entity: string;
  readonly role: (typeof PARTICIPANT_ROLES)[number];
}

/** The interval in which something happens; `time` is an index into the document's times. */
export interface EventTime {
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: DatePrecision | null;
  readonly time: number;
}

/** Something that happened, is to happen or is said to have happened. */
export interface Event {
  /** Local to the document: `v1`. */
  readonly id: string;
  readonly type: (typeof EVENT_TYPES)[number];
  readonly mode: (typeof CONSULT_MODES)[number];
  readonly status: (typeof EVENT_STATUSES)[number];
  readonly participants: readonly Participant[];
  readonly when: EventTime | null;
  readonly where: { readonly entity: string } | null;
  /** Told as happening more than once: "every week", "regularly", "has met him twice". */
  readonly repeated: boolean;
  /** The words that tell of it. */
  readonly trigger: Span;
  /** Ids of the statements within whose content it is told. */
  readonly statements: readonly string[];
}
