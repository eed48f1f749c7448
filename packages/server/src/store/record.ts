import type { DocumentId, RevisionId } from '@rapporteur/core/model/ids';
import type { GivenMetadata, MediaType, ReadDocument } from '@rapporteur/core/model/document';

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

/** Bytes under raw DEFLATE, and how many they were. */
export interface Packed {
  readonly data: Uint8Array;
  readonly length: number;
}

/** A read document ready to be recorded: plain data that can cross to another thread. */
export interface DocumentRecord extends KnownInput, RecordedFacts {
  readonly mediaType: MediaType;
  readonly charset: string;
  /** Version of the stages that read it. */
  readonly reader: string;
  readonly textSha256: string;
  /** Length of the text in code points. */
  readonly length: number;
  readonly packed: {
    readonly bytes: Packed;
    /** UTF-8. */
    readonly text: Packed;
    readonly toSource: Packed;
    readonly toBytes: Packed;
  };
}

/** The layers that are recorded; tokens, blocks and names serve only while a document is read. */
export type RecordedFacts = Pick<
  ReadDocument,
  | 'text'
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
