import type { Highlight } from '../kit/highlighted.ts';
import type { StatementView } from '../api/types.ts';

/** Parts of a statement that are drawn in its passage, and as what (styles/roles.css). */
const ROLES: Readonly<Record<string, string>> = {
  source: 'source',
  cue: 'cue',
  content: 'content',
  'said at': 'time',
};

/** Where the parts of a statement stand in its passage, in code points from the passage's start. */
export function passageMarks({
  passage,
  parts,
}: Pick<StatementView, 'passage' | 'parts'>): readonly Highlight[] {
  if (passage === null) return [];
  return parts.flatMap(({ part, words }) => {
    const role = ROLES[part];
    if (role === undefined || words.end <= passage.start || words.start >= passage.end) return [];
    return [{ start: words.start - passage.start, end: words.end - passage.start, role }];
  });
}

/** The roles that occur, for the legend. */
export function rolesIn(marks: readonly Highlight[]): readonly string[] {
  return Object.values(ROLES).filter((role) => marks.some((mark) => mark.role === role));
}
