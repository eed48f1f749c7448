import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import type { Candidate, Scene } from './candidate.ts';
import type { TokenRange } from './words.ts';

/** What limits an attribution or its content: negation, a condition, hedges. */
export function qualifiersOf(
  _scene: Scene,
  { group }: Candidate,
  _span: (range: TokenRange) => Span,
): Pick<Statement, 'negated' | 'condition' | 'hedges'> {
  return { negated: group?.negated === true, condition: null, hedges: [] };
}
