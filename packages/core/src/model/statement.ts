import type { Span } from './span.ts';

export const STATEMENT_TYPES = ['direct', 'indirect', 'mixed'] as const;
export type StatementType = (typeof STATEMENT_TYPES)[number];

export const ACTS = [
  'assert',
  'estimate',
  'confirm',
  'deny',
  'decline-comment',
  'demand',
  'request',
  'propose',
  'accept',
  'reject',
  'set-condition',
  'promise',
  'warn',
  'threaten',
  'accuse',
  'criticize',
  'praise',
  'believe',
  'want',
  'intend',
] as const;
/** What the speaker does by saying it; the last three are attributed without being spoken. */
export type Act = (typeof ACTS)[number];

/** FactBank (Saurí & Pustejovsky 2009): certain, probable, possible or uncommitted, by polarity. */
export const FACTUALITIES = ['CT+', 'CT-', 'PR+', 'PR-', 'PS+', 'PS-', 'CTu', 'Uu'] as const;
export type Factuality = (typeof FACTUALITIES)[number];

export const SOURCE_FORMS = ['name', 'pronoun', 'description', 'anonymous'] as const;
export type SourceForm = (typeof SOURCE_FORMS)[number];

/** The words that name the speaker; `entity` is null where nobody could be settled on. */
export interface StatementSource extends Span {
  readonly form: SourceForm;
  readonly entity: string | null;
}

/** An attribution: somebody says, writes, thinks, wants or decides something. */
export interface Statement {
  /** Local to the document: `s1`. */
  readonly id: string;
  readonly type: StatementType;
  /** Null where nobody is named. */
  readonly source: StatementSource | null;
  readonly cue: Span | null;
  /** Several where the cue or the speaker splits it. */
  readonly content: readonly Span[];
  /** The words inside quotation marks, within the content. */
  readonly quotes: readonly Span[];
  readonly act: Act;
  readonly addressee: Span | null;
  readonly medium: Span | null;
  /** Who passes it on: "according to TASS", "the agency reported". */
  readonly relayedBy: Span | null;
  /** The time expression that says when it was said. */
  readonly saidAt: Span | null;
  readonly factuality: Factuality;
  /** Id of the statement in whose content this one stands, or null. */
  readonly parent: string | null;
}
