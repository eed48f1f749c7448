import type { DocumentId, DossierEntityId, FactId, RevisionId } from '@rapporteur/core/model/ids';
import type { GivenMetadata, MediaType, Metadata } from '@rapporteur/core/model/document';
import type { DateRule, InferredDate } from '@rapporteur/core/model/datable';
import type { Verdict } from '@rapporteur/core/model/decision';
import type { EntityType, Entity, Mention, PlaceMention } from '@rapporteur/core/model/entity';
import type { Event, EventTime, Participant } from '@rapporteur/core/model/event';
import type { Figure } from '@rapporteur/core/model/figure';
import type { DatedRole, MergeRule } from '@rapporteur/core/model/linked-entity';
import type { Passage, PassageKind, Removed, Sentence } from '@rapporteur/core/model/passage';
import type { Span } from '@rapporteur/core/model/span';
import type {
  Act,
  Confidence,
  Factuality,
  SourceForm,
  Statement,
  StatementBasis,
  StatementSource,
  StatementType,
} from '@rapporteur/core/model/statement';
import type { DatePrecision, TimeExpression } from '@rapporteur/core/model/time';
import type { GoneState } from './record.ts';
import type { OffsetMap } from '@rapporteur/core/text/offset-map';

/** Words of a stored text: `start` and `end` in UTF-16 units, `codePoints` as they leave the program. */
export interface EvidenceRow extends Span {
  readonly codePoints: Span;
  readonly exact: string;
  /** Up to 32 units before and after (W3C TextQuoteSelector). */
  readonly prefix: string;
  readonly suffix: string;
}

/** When a document was published, as far as is known. */
export interface PublishedRow {
  /** ISO 8601; where days were inferred that are more than one, an interval: `2025-03-23/2025-03-24`. */
  readonly value: string;
  readonly precision: DatePrecision;
  readonly kind: 'stated' | 'given' | 'inferred';
  /** First day, and the day after the last, ISO 8601. */
  readonly from: string;
  readonly to: string;
}

/** What a date was inferred from: by which rule, and the words. */
export interface DateBasisRow {
  readonly rule: DateRule;
  readonly words: readonly (EvidenceRow & { readonly citation: Citation })[];
}

/** When a document may have been published that does not say it. */
export interface InferredDateRow extends Pick<InferredDate, 'days' | 'candidates'> {
  readonly citation: Citation;
  readonly basis: readonly DateBasisRow[];
}

/** Words that cannot all be so, none of which can be spared for that, and those that the dates do without. */
export interface DateConflictRow {
  readonly basis: readonly DateBasisRow[];
  readonly setAside: readonly DateBasisRow[];
}

export interface DateRows {
  readonly documents: readonly InferredDateRow[];
  readonly conflicts: readonly DateConflictRow[];
}

/** A document by its current revision: the one whose words were seen last. */
export interface DocumentRow {
  readonly id: DocumentId;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly language: string | null;
  readonly authors: readonly string[];
  readonly published: PublishedRow | null;
  /** Each path or URL it came by, as given, sorted. */
  readonly inputs: readonly string[];
  readonly revision: RevisionId;
  readonly revisions: number;
  /** ISO 8601 instants. */
  readonly firstAddedAt: string;
  readonly lastAddedAt: string;
  /** When its words were last seen. */
  readonly lastSeenAt: string;
  /** Set where it was looked for later, and its words were not there. */
  readonly gone: {
    readonly state: GoneState;
    readonly status: number | null;
    readonly since: string;
  } | null;
  /** Counts of the current revision. */
  readonly statements: number;
  readonly events: number;
  readonly entities: number;
  /** Length of the text in code points. */
  readonly length: number;
}

/** What a document said at one capture. */
export interface RevisionRow {
  readonly id: RevisionId;
  readonly document: DocumentId;
  readonly title: string | null;
  readonly published: PublishedRow | null;
  readonly sha256: string;
  readonly textSha256: string;
  /** Length of the captured bytes. */
  readonly bytes: number;
  readonly mediaType: MediaType;
  readonly charset: string;
  readonly addedAt: string;
  /** When it was had from its publisher, where somebody says: ISO 8601. */
  readonly capturedAt: string | null;
  /** A part of what was published: the words by which a feed announces it. */
  readonly partial: 'teaser' | null;
  /** When it was last modified, as the page says itself: ISO 8601. */
  readonly modified: string | null;
  /** Version of the stages that read it. */
  readonly reader: string;
  /** Whether it is the document's current one. */
  readonly current: boolean;
  /** When its words were there, first and last. */
  readonly firstSeenAt: string;
  readonly lastSeenAt: string;
  /** How many different sets of bytes had these words. */
  readonly captures: number;
}

/**
 * Everything the dossier holds of one revision, in the terms of `ReadDocument` (offsets in UTF-16 units;
 * `source.bytes` as captured). It has all that `readOutput` reads.
 */
export interface StoredDocument {
  readonly document: DocumentRow;
  readonly revision: RevisionRow;
  readonly source: {
    readonly input: string;
    readonly bytes: Uint8Array;
    readonly mediaType: MediaType;
    readonly charset: string;
    readonly given: GivenMetadata;
    /** The text that bytes without characters of their own were read as; `toBytes` then leads into its UTF-8. */
    readonly extracted: string | null;
  };
  readonly metadata: Metadata;
  readonly text: string;
  /** From text to decoded characters, and from these to bytes. */
  readonly toSource: OffsetMap;
  readonly toBytes: OffsetMap;
  readonly removed: readonly Removed[];
  readonly passages: readonly Passage[];
  readonly sentences: readonly Sentence[];
  readonly times: readonly TimeExpression[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly places: readonly PlaceMention[];
  readonly figures: readonly Figure[];
  readonly statements: readonly StoredStatement[];
  readonly events: readonly Event[];
}

/** A statement as it was recorded: what was not kept yet then is null. */
export interface StoredStatement extends Omit<
  Statement,
  'source' | 'negated' | 'confidence' | 'basis'
> {
  readonly source: (Omit<StatementSource, 'metonym'> & { readonly metonym: boolean | null }) | null;
  readonly negated: boolean | null;
  readonly confidence: Confidence | null;
  readonly basis: StatementBasis | null;
  /** Null where it was not judged; where it was, act and speaker are the corrected ones. What is rejected is there, and marked. */
  readonly judgement: StoredJudgement | null;
}

/** What the user made of a statement, in the terms of its document. */
export interface StoredJudgement extends Omit<StatementJudgement, 'speaker'> {
  /** Id of the entity that it was extracted with, where the speaker was corrected; else null. */
  readonly speaker: string | null;
  /** Whom the user decided on, who may not be named in the document; null for nobody, and where it was not corrected. */
  readonly speakerNow: { readonly id: DossierEntityId; readonly name: string } | null;
}

/** An entity as one document has it (`local` is `e1`), and who that is in the whole dossier. */
export interface EntityReference {
  readonly id: DossierEntityId;
  readonly local: string;
  readonly name: string;
  readonly type: EntityType;
  readonly country: string | null;
}

/** Where a fact was read: enough to cite it. */
export interface Citation {
  readonly document: DocumentId;
  readonly revision: RevisionId;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  /** The first of the document's inputs, as given. */
  readonly input: string;
  readonly published: PublishedRow | null;
}

/** What the user made of a statement; act and speaker of the statement are the corrected ones. */
export interface StatementJudgement {
  readonly verdict: Verdict;
  /** Number of the decision in the log. */
  readonly decision: number;
  /** As extracted, where it was corrected; else null. */
  readonly act: Act | null;
  readonly speakerCorrected: boolean;
  /** As extracted, where it was corrected; else null. */
  readonly speaker: EntityReference | null;
}

export interface StatementRow {
  readonly id: FactId;
  readonly citation: Citation;
  readonly type: StatementType;
  readonly act: Act;
  readonly factuality: Factuality;
  readonly parent: FactId | null;
  /** Null where the speaker is not resolved; its `local` is empty where the user decided on somebody whom the document does not name. */
  readonly speaker: EntityReference | null;
  readonly judgement: StatementJudgement | null;
  readonly source: SourceRow | null;
  readonly cue: EvidenceRow | null;
  readonly content: readonly EvidenceRow[];
  readonly quotes: readonly EvidenceRow[];
  readonly addressee: EvidenceRow | null;
  readonly medium: EvidenceRow | null;
  readonly relayedBy: EvidenceRow | null;
  readonly saidAt: EvidenceRow | null;
  /** The interval that `saidAt` denotes, or null. */
  readonly said: { readonly from: string; readonly to: string } | null;
  readonly condition: EvidenceRow | null;
  readonly hedges: readonly EvidenceRow[];
  /** These are null where it was recorded before they were kept. */
  readonly negated: boolean | null;
  readonly confidence: Confidence | null;
  readonly basis: StatementBasis | null;
}

export interface SourceRow extends EvidenceRow {
  readonly form: SourceForm;
  /** Null where it was recorded before this was kept. */
  readonly metonym: boolean | null;
  /** Whom the speaker speaks for. */
  readonly onBehalfOf: EntityReference | null;
  readonly anonymity: {
    readonly basis: EvidenceRow | null;
    readonly reason: EvidenceRow | null;
  } | null;
}

/** An entity over all documents. */
export interface EntityRow {
  readonly id: DossierEntityId;
  readonly type: EntityType;
  /** What the user calls it or, else, the form that most documents use of those that say most. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly DatedRole[];
  readonly country: string | null;
  readonly documents: number;
  /** How many statements it makes. */
  readonly statements: number;
  readonly mentions: number;
}

/** Why forms of a name are taken for one entity. */
export interface EntityReason {
  readonly rule: MergeRule;
  readonly a: NamedAt;
  readonly b: NamedAt;
  /** The document that names it both ways, where the rule rests on one. */
  readonly witness: NamedAt | null;
  /** How many records of documents are linked so. */
  readonly links: number;
}

/** A record of an entity, and where its document first names it so. */
export interface NamedAt {
  readonly document: DocumentId;
  readonly revision: RevisionId;
  readonly local: string;
  readonly name: string;
  readonly words: EvidenceRow | null;
}

/** A name that an entity goes by. */
export interface EntityForm {
  readonly form: string;
  /** How many documents use it, and in how many of these it is what the entity is called first of all. */
  readonly documents: number;
  readonly foremost: number;
}

/** An entity as one document has it. */
export interface EntityUse {
  readonly citation: Citation;
  /** The id it has there: `e1`. */
  readonly local: string;
  readonly name: string;
  readonly mentions: number;
  /** How many statements it makes there. */
  readonly statements: number;
}

/** The figures of a current revision, and what it takes to tell who gives them, of what and for when; offsets in UTF-16 units. */
export interface RevisionFigures {
  readonly citation: Citation;
  readonly text: string;
  readonly figures: readonly Figure[];
  /** None where no figure refers to one. */
  readonly times: readonly TimeExpression[];
  /** Those who speak, by who they are in the whole dossier. */
  readonly entities: readonly { readonly id: DossierEntityId; readonly name: string }[];
  /** Those that give a figure. */
  readonly statements: readonly {
    readonly id: string;
    readonly source: (Span & { readonly entity: DossierEntityId | null }) | null;
  }[];
}

export interface EventRow {
  readonly id: FactId;
  readonly citation: Citation;
  readonly type: Event['type'];
  readonly mode: Event['mode'];
  readonly status: Event['status'];
  readonly participants: readonly (EntityReference & Pick<Participant, 'role'>)[];
  /** With the TIMEX3 value and modifier of its words: `2025-08`, `START` for "early August". */
  readonly when:
    (EventTime & { readonly value: string | null; readonly mod: string | null }) | null;
  readonly where: EntityReference | null;
  /** Told as happening more than once; null where it was recorded before this was looked for. */
  readonly repeated: boolean | null;
  readonly trigger: EvidenceRow;
  /** The sentence that tells of it. */
  readonly sentence: EvidenceRow | null;
  readonly statements: readonly FactId[];
}

/** A passage or a statement's content that a query found. */
export interface SearchHit {
  readonly kind: 'passage' | 'statement';
  readonly citation: Citation;
  /** The statement found, or null for a passage. */
  readonly statement: FactId | null;
  readonly passage: PassageKind | null;
  readonly speaker: string | null;
  /** The passage, or the statement from its first to its last word of content. */
  readonly words: EvidenceRow;
  /** Ranges of `words.exact` that match, in UTF-16 units from its start. */
  readonly highlights: readonly Span[];
}

/** Something that was added, or found to be gone. */
export interface ChangeRow {
  readonly kind: 'document' | 'revision' | 'gone';
  readonly addedAt: string;
  /** When it was first seen so: of the capture, or of the addition where nobody says. */
  readonly seenAt: string;
  /** Of the revision; where `kind` is `gone`, of the document's current one. */
  readonly citation: Citation;
  /** The revision seen before it, where `kind` is `revision`. */
  readonly previous: RevisionId | null;
  /** Where `kind` is `gone`: how. */
  readonly gone: { readonly state: GoneState; readonly status: number | null } | null;
  readonly statements: number;
  readonly events: number;
}

/** Counts over the current revisions. */
export interface Overview {
  readonly documents: number;
  readonly revisions: number;
  readonly outlets: readonly { readonly name: string | null; readonly documents: number }[];
  readonly statements: number;
  /** Statements recorded before it was kept how likely each is right. */
  readonly unrated: number;
  readonly entities: number;
  readonly events: number;
  readonly figures: number;
  /** First and last day of publication, or null where none is known. */
  readonly published: { readonly from: string; readonly to: string } | null;
  readonly undated: number;
  readonly lastAddedAt: string | null;
  /** Size of the stored data in bytes. */
  readonly size: number;
}
