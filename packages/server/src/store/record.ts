import type { DocumentId, RevisionId } from '@rapporteur/core/model/ids';
import type { GivenMetadata, MediaType, ReadDocument } from '@rapporteur/core/model/document';
import type { Span } from '@rapporteur/core/model/span';
import type { OffsetMap } from '@rapporteur/core/text/offset-map';

/** How an input is recognized before it is read. */
export interface KnownInput {
  /** As given. */
  readonly input: string;
  /** Absolute path or URL; null for what has no place of its own (`-`). */
  readonly location: string | null;
  readonly given: GivenMetadata;
  /** Of the bytes as captured, hexadecimal. */
  readonly sha256: string;
}

/** Bytes, and what they take up. */
export interface Packed {
  readonly data: Uint8Array;
  /** Length before compression. */
  readonly length: number;
}

/** A read document ready to be recorded: plain data that can cross to another thread. */
export interface DocumentRecord extends KnownInput, RecordedFacts {
  readonly bytes: Packed;
  readonly mediaType: MediaType;
  readonly charset: string;
  readonly reader: string;
  readonly packedText: Packed;
  readonly textSha256: string;
  /** Length of the text in code points. */
  readonly length: number;
  readonly toBytes: OffsetMap;
}

/** The layers that are recorded; tokens, blocks and names serve only while a document is read. */
export type RecordedFacts = Pick<
  ReadDocument,
  | 'text'
  | 'toSource'
  | 'removed'
  | 'metadata'
  | 'passages'
  | 'sentences'
  | 'times'
  | 'entities'
  | 'mentions'
  | 'places'
  | 'figures'
  | 'statements'
  | 'events'
>;

/** What became of a document handed to the writer. */
export interface AddOutcome {
  readonly kind: 'added' | 'unchanged' | 'revised';
  readonly document: DocumentId;
  readonly revision: RevisionId;
  /** Whether this input is a new way to a document already held. */
  readonly newInput: boolean;
}

/** The part that words play in a fact. */
export const EVIDENCE_ROLES = [
  'source',
  'cue',
  'content',
  'quote',
  'addressee',
  'medium',
  'relayed-by',
  'said-at',
  'trigger',
] as const;
export type EvidenceRole = (typeof EVIDENCE_ROLES)[number];

/** Words on which a fact rests. */
export interface Evidence extends Span {
  /** Local id of the fact: `s1`, `v2`. */
  readonly fact: string;
  readonly role: EvidenceRole;
}
