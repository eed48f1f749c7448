import type { StatementView } from '../api/types.ts';

/** Where a line is read in its document: the revision that has its words, scrolled to them. */
export function inDocument({ statement, document, revision }: StatementView) {
  return {
    to: '/documents/$document',
    params: { document: document.id },
    search: { line: statement.id, revision: revision.current ? null : revision.id },
  } as const;
}
