import type { Entity, Gender, Mention, PlaceMention } from './entity.ts';
import type { Event } from './event.ts';
import type { Figure, Quantity } from './figure.ts';
import type { OffsetMap } from './offset-map.ts';
import type { Passage, Removed, Sentence } from './passage.ts';
import type { Sourced } from './provenance.ts';
import type { Span } from './span.ts';
import type { Statement } from './statement.ts';
import type { KnownDate, TimeExpression } from './time.ts';
import type { Tagged } from './tagger.ts';
import type { Token } from './token.ts';

/** What characters are written in, once they are had. */
export type TextType = 'text/plain' | 'text/html';

/** Media types that are read. */
export type MediaType =
  | TextType
  | 'text/markdown'
  | 'application/pdf'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  | 'message/rfc822';

/** What somebody hands over to be read: bytes, and what they know of them. */
export interface Source {
  /** As given: file name, URL or `-`. */
  readonly input: string;
  readonly bytes: Uint8Array;
  /** As declared by a file name or an HTTP header; null: look at the bytes. */
  readonly mediaType: MediaType | null;
  /** As declared outside the bytes (an HTTP header); null where nobody says. */
  readonly charset: string | null;
  readonly given: GivenMetadata;
  /** When these bytes were had from their publisher, an ISO 8601 instant, where somebody says. */
  readonly capturedAt?: string;
  /** The address that these bytes were had from, after every redirect. */
  readonly fetchedFrom?: string;
  /** The bytes are a part of what was published: the few words by which a feed announces it. */
  readonly partial?: 'teaser';
  /** Set for bytes that have no characters of their own. */
  readonly extracted?: Extracted;
}

/** The text of a PDF, DOCX or e-mail, which then is the decoded source: the same bytes always give the same. */
export interface Extracted {
  readonly mediaType: TextType;
  readonly characters: string;
  /** As `DecodedSource` has it. */
  readonly whole: boolean;
  /** The extractor and its version, as `pdf 1`. */
  readonly by: string;
}

/** What the user says of an input: options, or a line of a manifest. */
export interface GivenMetadata {
  readonly published?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly title?: string;
  readonly language?: string;
}

/** Characters of a source, and the way back to its bytes. */
export interface DecodedSource {
  readonly mediaType: TextType;
  readonly charset: string;
  /** How the charset was found. */
  readonly charsetBy:
    | 'byte-order-mark'
    | 'given'
    | 'declared'
    | 'valid-utf-8'
    | 'detected'
    | 'fallback'
    | 'extracted';
  /** Decoded characters, unaltered: a malformed sequence is U+FFFD. For Markdown, the page that it stands for. */
  readonly characters: string;
  /** From `characters` (UTF-16 units) to the bytes of the source or, where it was extracted, to those of that text in UTF-8. */
  readonly toBytes: OffsetMap;
  /** This program made the page of a document: all of it is the document's, save what says why it is not. */
  readonly whole?: boolean;
}

/** Part of a document that the cleaner kept or dropped, before it is called a passage. */
export interface Block {
  /** Where its words stand in `text`. */
  readonly span: Span;
  /** What the markup or the layout says it is: `p`, `h1`, `li`, `figcaption`, `time`, …; null for a bare line. */
  readonly element: string | null;
  /** When its post went up, ISO 8601: the instant with its zone, else the day; null where nothing says. */
  readonly postedAt: string | null;
  /** Which post of a live blog it belongs to, counted from 0 in page order; absent outside posts. */
  readonly post?: number;
  /** A key point that links to this post. */
  readonly summarizesPost?: number;
  /** What was left out just before it tells that a post begins here. */
  readonly opensPost?: true;
}

export interface Metadata {
  readonly url: Sourced<string> | null;
  readonly outlet: Sourced<string> | null;
  readonly language: Sourced<string> | null;
  /** What the text is written in, only where that is another language than `language` says. */
  readonly textLanguage?: string;
  readonly title: Sourced<string> | null;
  readonly authors: readonly string[];
  readonly published: Sourced<KnownDate> | null;
  /** When it was last modified, as it says itself. */
  readonly modified?: Sourced<KnownDate> | null;
  /** Section of the outlet, as it names it. */
  readonly section?: Sourced<string>;
  /** Agency that the report is credited to. */
  readonly wire?: Sourced<string>;
  /** Only the beginning was there to be read. */
  readonly stub?: Sourced<true>;
  /** What each place says, the most trusted first; absent where no two places were asked. */
  readonly sources?: readonly MetadataSource[];
}

/** What one place of a page says of it: values of a field that differ are conflicts, all of which are kept. */
export interface MetadataSource {
  readonly field: 'title' | 'url' | 'outlet' | 'published';
  /** The place: `json-ld:headline`, `meta:og:title`, `visible`, … */
  readonly by: string;
  readonly value: string;
}

/**
 * Everything that stages may need or give, by name. A stage reads some layers of it and
 * gives others; once given, a layer is never changed.
 */
export interface Layers {
  readonly source: Source;
  readonly decoded: DecodedSource;
  /** The main text: what `read` prints and all spans point into. */
  readonly text: string;
  /** From `text` to `decoded.characters`. */
  readonly toSource: OffsetMap;
  readonly removed: readonly Removed[];
  readonly blocks: readonly Block[];
  readonly metadata: Metadata;
  readonly passages: readonly Passage[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly times: readonly TimeExpression[];
  /** Entities that names stand for; `entities` has those that are only described, too. */
  readonly namedEntities: readonly Entity[];
  readonly entities: readonly Entity[];
  /** Names only, as annotated; `mentions` has them all. */
  readonly names: readonly Mention[];
  /** What the text lets on of each person: given name, "Mr.", pronouns; persons it says nothing of are not in it. */
  readonly genders: ReadonlyMap<string, Gender>;
  readonly mentions: readonly Mention[];
  readonly places: readonly PlaceMention[];
  /** Numbers with what they count, before anybody is known to give them. */
  readonly quantities: readonly Quantity[];
  readonly figures: readonly Figure[];
  /** What the trained model finds; null where documents are read by rules alone. */
  readonly tagged: Tagged | null;
  readonly statements: readonly Statement[];
  readonly events: readonly Event[];
}

export type LayerName = keyof Layers;

/** A document once every per-document stage has run. */
export type ReadDocument = Layers;
