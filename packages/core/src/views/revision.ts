import type { Metadata } from '../model/document.ts';
import { diffWords, type WordChange } from './revision-diff.ts';

/** What a view needs to know of a revision. */
export interface ComparedRevision {
  readonly text: string;
  readonly metadata: Metadata;
}

/** What became of a document from one capture of it to a later one. */
export interface RevisionChange {
  /** `same`: only what stands around the words, or what is said of them, is different. */
  readonly words: 'changed' | 'same';
  /** The words were changed, and the page does not say that it was modified, or says the same as before. */
  readonly silent: boolean;
  readonly changes: readonly WordChange[];
}

export function compareRevisions(
  before: ComparedRevision,
  after: ComparedRevision,
): RevisionChange {
  const changes = before.text === after.text ? [] : diffWords(before.text, after.text);
  const changed = changes.length > 0;
  return {
    words: changed ? 'changed' : 'same',
    silent: changed && !saysSo(before.metadata, after.metadata),
    changes,
  };
}

/** Whether the newer page states a time of modification that the older one did not. */
function saysSo(before: Metadata, after: Metadata): boolean {
  const now = modifiedOf(after);
  return now !== null && now !== modifiedOf(before);
}

function modifiedOf(metadata: Metadata): string | null {
  return metadata.modified?.value.value ?? null;
}

/** What a statement rests on, as far as it matters here. */
export interface RestingStatement {
  readonly content: readonly { readonly exact: string }[];
}

/** Whether words on which a statement rests are gone from a text. They are looked for as they are, wherever they stand. */
export function isOrphaned({ content }: RestingStatement, text: string): boolean {
  return content.some(({ exact }) => !text.includes(exact));
}
