import type { Figure } from '../model/figure.ts';
import { factId, type FactId, type RevisionId } from '../model/ids.ts';
import type { Span } from '../model/span.ts';
import { codePointIndex, spanInCodePoints } from '../text/code-points.ts';

/** A revision as the list of figures needs it; offsets in UTF-16 units. */
export interface FigureSource {
  readonly revision: { readonly id: RevisionId };
  readonly text: string;
  readonly figures: readonly Figure[];
}

/** A figure of a dossier, with its words. */
export interface FigureFact extends Omit<Figure, 'start' | 'end' | 'statement'> {
  readonly id: FactId;
  readonly statement: FactId | null;
  readonly words: Span & { readonly codePoints: Span; readonly exact: string };
}

/** The figures of a revision, in text order, numbered `f1`, `f2`, … */
export function figureFacts({ revision, text, figures }: FigureSource): FigureFact[] {
  const index = codePointIndex(text);
  return figures.map(({ start, end, statement, measure, value, low, high, unit }, number) => ({
    id: factId(revision.id, `f${number + 1}`),
    measure,
    value,
    low,
    high,
    unit,
    statement: statement === null ? null : factId(revision.id, statement),
    words: {
      start,
      end,
      codePoints: spanInCodePoints(index, { start, end }),
      exact: text.slice(start, end),
    },
  }));
}
