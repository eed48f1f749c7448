import type { LoggedDecision, Verdict } from './decision.ts';
import type { Days } from './day-range.ts';
import type { Entity } from './entity.ts';
import type { Event, Participant } from './event.ts';
import type { Figure } from './figure.ts';
import type { DocumentId, DossierEntityId, FactId, RevisionId } from './ids.ts';
import type { DatedRole } from './linked-entity.ts';
import type { PublishedOrigin, ReadOutput } from './read-output.ts';
import type { Span } from './span.ts';
import type { Act, SourceForm, Statement, StatementBasis } from './statement.ts';
import type { KnownDate } from './time.ts';

/**
 * What `rapporteur export --format json` writes: the terms of `read` over a whole dossier. Offsets are code
 * points into the `text` of a revision. Lists that are empty by type are of stages that do not exist yet.
 */
export interface ExportedDossier {
  readonly documents: readonly ExportedDocument[];
  readonly revisions: readonly ExportedRevision[];
  readonly entities: readonly ExportedEntity[];
  readonly statements: readonly ExportedStatement[];
  readonly events: readonly ExportedEvent[];
  readonly figures: readonly ExportedFigure[];
  readonly positions: readonly never[];
  readonly threads: readonly never[];
  readonly agreements: readonly never[];
  readonly copies: readonly never[];
  readonly alteredQuotes: readonly never[];
  readonly stories: readonly never[];
  readonly timeline: readonly ExportedDay[];
  readonly disputes: readonly never[];
  /** What the user decided, oldest first, undone or not. */
  readonly decisions: readonly LoggedDecision[];
}

/** A date, or the days, first and the day after the last, where that is all that is known. */
export type ExportedPublished = (KnownDate | Days) & Pick<PublishedOrigin, 'kind'>;

export interface ExportedDocument extends Pick<
  ReadOutput,
  'url' | 'outlet' | 'title' | 'language' | 'authors'
> {
  readonly id: DocumentId;
  /** The first of the paths and URLs it came by, or null. */
  readonly input: string | null;
  readonly inputs: readonly string[];
  readonly published: ExportedPublished | null;
  /** The current revision. */
  readonly revision: RevisionId;
  readonly revisions: number;
}

export interface ExportedRevision extends Pick<
  ReadOutput,
  'text' | 'removed' | 'passages' | 'sentences' | 'times' | 'entities' | 'mentions' | 'places'
> {
  readonly id: RevisionId;
  readonly document: DocumentId;
  /** Of the captured bytes, and of the text; hexadecimal. */
  readonly sha256: string;
  readonly textSha256: string;
  readonly mediaType: string;
  readonly charset: string;
  /** ISO 8601 instant. */
  readonly addedAt: string;
  /** Version of the program that read it, and of the trained model where that took part. */
  readonly reader: string;
  readonly current: boolean;
}

export interface ExportedEntity extends Omit<Entity, 'id' | 'roles'> {
  readonly id: DossierEntityId;
  /** The most often given first. */
  readonly roles: readonly DatedRole[];
  /** How many documents name it, how many statements it makes, how often it is mentioned. */
  readonly documents: number;
  readonly statements: number;
  readonly mentions: number;
}

/** Words of a revision: where they stand, and which they are. */
export interface TextEvidence extends Span {
  readonly exact: string;
}

export interface ExportedCitation {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly input: string;
  readonly published: ExportedPublished | null;
}

/** Where a fact was read. */
interface Cited {
  readonly id: FactId;
  readonly document: DocumentId;
  readonly revision: RevisionId;
  readonly citation: ExportedCitation;
}

/** An entity by its id and the name that the document gives it. */
export interface NamedEntity {
  readonly id: DossierEntityId;
  readonly name: string;
}

export interface ExportedSource extends TextEvidence {
  readonly form: SourceForm;
  readonly entity: DossierEntityId | null;
  /** Null where it was recorded before this was looked for. */
  readonly metonym: boolean | null;
  /** Whom the speaker speaks for. */
  readonly onBehalfOf: NamedEntity | null;
  readonly anonymity: {
    readonly basis: TextEvidence | null;
    readonly reason: TextEvidence | null;
  } | null;
}

/** Null in `confidence`, `negated` and `foundBy`: it was recorded before these were kept. */
export interface ExportedStatement extends Cited, Pick<Statement, 'type' | 'act' | 'factuality'> {
  /** Null where the speaker is not resolved. */
  readonly speaker: NamedEntity | null;
  readonly source: ExportedSource | null;
  readonly cue: TextEvidence | null;
  readonly content: readonly TextEvidence[];
  readonly quotes: readonly TextEvidence[];
  readonly addressee: TextEvidence | null;
  readonly medium: TextEvidence | null;
  readonly relayedBy: TextEvidence | null;
  readonly saidAt: TextEvidence | null;
  /** The interval that `saidAt` denotes, or null. */
  readonly said: { readonly from: string; readonly to: string } | null;
  readonly negated: boolean | null;
  readonly condition: TextEvidence | null;
  readonly hedges: readonly TextEvidence[];
  /** That all of it is right. */
  readonly confidence: number | null;
  readonly foundBy: StatementBasis['foundBy'] | null;
  /** What the user made of it, or null. */
  readonly judgement: ExportedJudgement | null;
  readonly parent: FactId | null;
}

/** What the user made of a statement, whose act and speaker are the corrected ones. */
export interface ExportedJudgement {
  readonly verdict: Verdict;
  /** Number of the decision in the log. */
  readonly decision: number;
  /** As extracted, where it was corrected; else null. */
  readonly act: Act | null;
  readonly speakerCorrected: boolean;
  /** As extracted, where it was corrected; else null. */
  readonly speaker: NamedEntity | null;
}

export interface ExportedEvent extends Cited, Pick<Event, 'type' | 'mode' | 'status'> {
  readonly participants: readonly {
    readonly entity: DossierEntityId;
    readonly role: Participant['role'];
    readonly name: string;
  }[];
  readonly when: Pick<NonNullable<Event['when']>, 'from' | 'to' | 'precision'> | null;
  readonly where: { readonly entity: DossierEntityId; readonly name: string } | null;
  /** Null where it was recorded before this was looked for. */
  readonly repeated: boolean | null;
  readonly trigger: TextEvidence;
  readonly sentence: TextEvidence | null;
  readonly statements: readonly FactId[];
  /** Each document that tells of it, with the words. */
  readonly reports: readonly (TextEvidence & {
    readonly document: DocumentId;
    readonly revision: RevisionId;
  })[];
}

export interface ExportedFigure
  extends Cited, TextEvidence, Omit<Figure, keyof Span | 'statement' | 'noun' | 'scope' | 'asOf'> {
  readonly statement: FactId | null;
  /** Who gives it, by name or as the text calls them; null where the reporter does. */
  readonly speaker: string | null;
  readonly noun: TextEvidence | null;
  readonly scope: TextEvidence | null;
  readonly asOf: TextEvidence | null;
  /** The interval that `asOf` denotes, or null. */
  readonly holds: { readonly from: string; readonly to: string } | null;
}

/** A day on which something happened. */
export interface ExportedDay {
  /** ISO 8601. */
  readonly date: string;
  /** How many documents tell of what happened on it. */
  readonly score: number;
  readonly events: readonly FactId[];
}
