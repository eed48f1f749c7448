import type { DocumentId } from '@rapporteur/core/model/ids';
import type { Span } from '@rapporteur/core/model/span';
import {
  type CodePointIndex,
  codePointIndex,
  spanInCodePoints,
} from '@rapporteur/core/text/code-points';
import { compareRevisions } from '@rapporteur/core/views/revision';
import type { DossierReader } from '../store/dossier.ts';
import type { ChangeRow } from '../store/rows.ts';
import { orphanedStatements, type OrphanedStatement } from './orphaned-statements.ts';

/** Something that was added, with what it changed. */
export interface DescribedChange extends ChangeRow {
  /** From the revision before; null where there is none. */
  readonly edit: Edit | null;
  /** Statements of the revision before whose words the document's current revision lacks. */
  readonly orphaned: readonly OrphanedStatement[];
}

export interface Edit {
  /** `same`: only what is said of the words, or how they are laid out, is different. */
  readonly words: 'changed' | 'same';
  /** The words were changed, and the page does not say so. */
  readonly silent: boolean;
  readonly diff: readonly EditedWords[];
}

/** Words taken out (`before`, in the revision before) and put in (`after`); either may be empty. */
export interface EditedWords {
  readonly before: PlacedWords;
  readonly after: PlacedWords;
}

/** Words and where they stand, in UTF-16 units and as they leave the program. */
interface PlacedWords extends Span {
  readonly codePoints: Span;
  readonly exact: string;
  /** A few whole words before and after, on the same line. */
  readonly prefix: string;
  readonly suffix: string;
}

/** What was added after an instant, oldest first, and what each revision changed. Two texts are in memory at a time. */
export async function* describeChanges(
  reader: DossierReader,
  since: string | undefined,
): AsyncGenerator<DescribedChange> {
  for await (const change of reader.changes(since)) {
    const { previous, citation } = change;
    if (previous === null) {
      yield { ...change, edit: null, orphaned: [] };
      continue;
    }
    const [before, after] = [await reader.read(previous), await reader.read(citation.revision)];
    const edit = before === null || after === null ? null : editOf(before, after);
    const orphaned =
      edit?.words === 'changed' ? await lostBy(reader, citation.document, previous) : [];
    yield { ...change, edit, orphaned };
  }
}

type Compared = Parameters<typeof compareRevisions>[0];

function editOf(before: Compared, after: Compared): Edit {
  const { words, silent, changes } = compareRevisions(before, after);
  const old = wordsOf(before.text);
  const now = wordsOf(after.text);
  return {
    words,
    silent,
    diff: changes.map((change) => ({ before: old(change.before), after: now(change.after) })),
  };
}

function wordsOf(text: string): (span: Span) => PlacedWords {
  const index: CodePointIndex = codePointIndex(text);
  return (span) => ({
    ...span,
    codePoints: spanInCodePoints(index, span),
    exact: text.slice(span.start, span.end),
    prefix: wordsBefore(text, span.start),
    suffix: wordsAfter(text, span.end),
  });
}

const CONTEXT = 32;

function wordsBefore(text: string, at: number): string {
  const line =
    text
      .slice(Math.max(0, at - CONTEXT), at)
      .split('\n')
      .at(-1) ?? '';
  return line.length < CONTEXT ? line : line.replace(/^\S*\s/, '').toWellFormed();
}

function wordsAfter(text: string, at: number): string {
  const line = text.slice(at, at + CONTEXT).split('\n')[0] ?? '';
  return line.length < CONTEXT ? line : line.replace(/\s\S*$/, '').toWellFormed();
}

async function lostBy(
  reader: DossierReader,
  document: DocumentId,
  previous: string,
): Promise<OrphanedStatement[]> {
  const lost: OrphanedStatement[] = [];
  for await (const statement of orphanedStatements(reader, { document }))
    if (statement.citation.revision === previous) lost.push(statement);
  return lost;
}
