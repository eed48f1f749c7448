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

/** The text that was taken out of bytes without characters of their own, and by which extractor. */
export interface PackedExtract {
  readonly by: string;
  /** UTF-8. */
  readonly text: Packed;
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
  /** As `Source` has them. */
  readonly capturedAt: string | null;
  readonly partial: 'teaser' | null;
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
    /** Null where the bytes are text themselves: `toBytes` leads to them, else to this. */
    readonly extracted: PackedExtract | null;
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
