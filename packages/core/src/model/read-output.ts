import type { MetadataSource } from './document.ts';
import type { Entity, Mention, PlaceMention } from './entity.ts';
import type { Event } from './event.ts';
import type { Figure } from './figure.ts';
import type { PassageKind } from './passage.ts';
import type { Span } from './span.ts';
import type { Statement } from './statement.ts';
import type { KnownDate, PrintedTime } from './time.ts';

/**
 * What `rapporteur read` prints for one document. Offsets are Unicode code points into `text`;
 * lists are in text order; what is unknown is null.
 */
export interface ReadOutput {
  readonly input: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly language: string | null;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: (KnownDate & PublishedOrigin) | null;
  /** When it was last changed, as it says itself; absent where it does not. */
  readonly modified?: KnownDate;
  readonly section?: string;
  /** Agency that the report is credited to. */
  readonly wire?: string;
  /** Present where only the beginning was there to be read: the sign by which that is known. */
  readonly stub?: string;
  readonly sources?: readonly MetadataSource[];
  readonly text: string;
  readonly removed: readonly { readonly reason: string; readonly text: string }[];
  readonly passages: readonly (Span & {
    readonly kind: PassageKind;
    readonly postedAt: string | null;
    readonly summarizes?: Span;
    readonly language?: string;
  })[];
  readonly sentences: readonly Span[];
  readonly times: readonly PrintedTime[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly places: readonly PlaceMention[];
  readonly figures: readonly Figure[];
  readonly statements: readonly Statement[];
  readonly events: readonly Event[];
}

export interface PublishedOrigin {
  readonly kind: 'stated' | 'given' | 'inferred';
  readonly evidence: readonly Span[];
}
