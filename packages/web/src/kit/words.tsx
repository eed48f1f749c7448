import { pieces, type Highlight } from './highlighted.ts';

export interface WordsProps {
  readonly text: string;
  /** In code points of `text`. */
  readonly highlights?: readonly Highlight[];
}

const NONE: readonly Highlight[] = [];

/** Text of a source, with what is marked in it; never taken as markup. */
export function Words({ text, highlights = NONE }: WordsProps) {
  if (highlights.length === 0) return text;
  return pieces(text, highlights).map(({ text: piece, start, roles }) =>
    roles.reduceRight<React.ReactNode>(
      (inner, role) => (
        <mark key={start} data-role={role}>
          {inner}
        </mark>
      ),
      piece,
    ),
  );
}
