import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';

interface Content extends Span {
  readonly statement: Statement;
  /** Units of all pieces of its content. */
  readonly length: number;
}

/**
 * For each span, in text order, the statement whose content holds most of it, the innermost where several do; null
 * where none does and the reporter himself tells it.
 */
export function claimantsOf(
  spans: readonly Span[],
  statements: readonly Statement[],
): (Statement | null)[] {
  const contents = statements
    .flatMap((statement): Content[] => {
      const length = statement.content.reduce((sum, { start, end }) => sum + end - start, 0);
      return statement.content.map(({ start, end }) => ({ start, end, statement, length }));
    })
    .toSorted((a, b) => a.start - b.start);
  let next = 0;
  let open: Content[] = [];
  return spans.map((span) => {
    open = open.filter(({ end }) => end > span.start);
    for (; next < contents.length; next += 1) {
      const content = contents[next];
      if (content === undefined || content.start >= span.end) break;
      if (content.end > span.start) open.push(content);
    }
    const [inner] = open
      .filter((content) => 2 * shared(content, span) > span.end - span.start)
      .toSorted((a, b) => a.length - b.length);
    return inner?.statement ?? null;
  });
}

function shared(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}
