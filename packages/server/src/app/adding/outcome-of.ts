import type { InputOutcome } from '../add-outcome.ts';
import type { AddingOutcome } from '../contract/adding.ts';

/** What became of an input, as the API says it. */
export function addingOutcome(outcome: InputOutcome): AddingOutcome {
  const { kind, input } = outcome;
  const bare = { kind, input, document: null, revision: null, problem: null, remark: null };
  switch (outcome.kind) {
    case 'failed': {
      const { code, message, advice } = outcome.problem;
      return { ...bare, problem: { code, message, advice } };
    }
    case 'skipped':
      return { ...bare, remark: outcome.reason };
    case 'notice':
      return { ...bare, remark: outcome.message };
    default:
      return { ...bare, document: outcome.document, revision: outcome.revision };
  }
}
