import type { Span } from '../model/span.ts';

// What the exports need to know of a dossier's facts; a store's rows have all of it, and more.

/** Words of a document: UTF-16 offsets, the same in code points, and the words. */
export interface Words extends Span {
  readonly codePoints: Span;
  readonly exact: string;
}

/** The document and revision a fact was read in. */
export interface Cited {
  readonly id: string;
  readonly citation: {
    readonly document: string;
    readonly revision: string;
    readonly title: string | null;
    readonly outlet: string | null;
    readonly url: string | null;
    readonly input: string;
    readonly published: Published | null;
  };
}

export interface Published {
  readonly value: string;
  readonly precision: string;
  readonly kind: string;
}

export interface DocumentFact {
  readonly id: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly language: string | null;
  readonly authors: readonly string[];
  readonly published: Published | null;
  readonly inputs: readonly string[];
  readonly revision: string;
  readonly revisions: number;
  readonly statements: number;
  readonly events: number;
}

export interface EntityFact {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  readonly country: string | null;
  readonly documents: number;
  readonly statements: number;
  readonly mentions: number;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface StatementFact extends Cited {
  readonly type: string;
  readonly act: string;
  readonly factuality: string;
  readonly parent: string | null;
  readonly speaker: Named | null;
  readonly source: (Words & { readonly form: string }) | null;
  readonly cue: Words | null;
  readonly content: readonly Words[];
  readonly quotes: readonly Words[];
  readonly addressee: Words | null;
  readonly medium: Words | null;
  readonly relayedBy: Words | null;
  readonly saidAt: Words | null;
  readonly said: { readonly from: string; readonly to: string } | null;
}

export interface EventFact extends Cited {
  readonly type: string;
  readonly mode: string;
  readonly status: string;
  readonly participants: readonly (Named & { readonly role: string })[];
  readonly when: {
    readonly from: string | null;
    readonly to: string | null;
    readonly precision: string | null;
  } | null;
  readonly where: Named | null;
  readonly trigger: Words;
  readonly sentence: Words | null;
  readonly statements: readonly string[];
}

export interface CitedFigure extends Cited {
  readonly measure: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly statement: string | null;
  readonly words: Words;
}
