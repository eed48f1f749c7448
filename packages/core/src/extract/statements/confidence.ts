import type { Confidence } from '../../model/statement.ts';
import type { Candidate } from './candidate.ts';

/** How likely a statement and its parts are right. */
export function confidenceOf({ scores }: Candidate): Confidence {
  if (scores === undefined) return { statement: 0.5, source: 0.5, cue: 0.5, content: 0.5 };
  return { statement: scores.cue * scores.source * scores.content, ...scores };
}
