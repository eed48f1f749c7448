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
  /** A place or a building stands for those who speak: "Moscow said". */
  readonly metonym: boolean;
  /** Entity that the speaker speaks for: of "a ministry spokeswoman", the ministry. */
  readonly onBehalfOf: string | null;
  /** Of an anonymous source, what is told of it. */
  readonly anonymity: Anonymity | null;
}

/** How an unnamed source knows, and why it is not named. */
export interface Anonymity {
  /** "familiar with the talks", "close to the Kremlin". */
  readonly basis: Span | null;
  /** "who requested anonymity to discuss internal matters". */
  readonly reason: Span | null;
}

/** How likely each part is right, over 0 and at most 1, calibrated on coverage that nothing was trained on. */
export interface Confidence {
  /** That somebody says it, that it is who is named and about what is given. */
  readonly statement: number;
  readonly source: number;
  readonly cue: number;
  readonly content: number;
}

/** How a statement was found, and its speaker. */
export interface StatementBasis {
  readonly foundBy: 'model' | 'rules' | 'both';
  /** The rule, where one found it: `according-to`. */
  readonly rule: string | null;
  /** What the model gave each part, before calibration; null where rules alone found it. */
  readonly scores: {
    readonly source: number;
    readonly cue: number;
    readonly content: number;
  } | null;
  /** How the speaker was settled on: `name`, `pronoun-last-speaker`, `description-role`, …; null where nobody was. */
  readonly speakerBy: string | null;
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
  /** The attribution itself is denied: "did not say". */
  readonly negated: boolean;
  /** The words of a condition that the content stands under, within it or else in its sentence: "if they withdraw". */
  readonly condition: Span | null;
  /** Words that weaken it, of the content ("probably", "sort of") or of the cue ("may have said"). */
  readonly hedges: readonly Span[];
  readonly confidence: Confidence;
  readonly basis: StatementBasis;
  /** Id of the statement in whose content this one stands, or null. */
  readonly parent: string | null;
}
