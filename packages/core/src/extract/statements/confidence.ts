import type { Confidence } from '../../model/statement.ts';
import calibration from './calibration.json' with { type: 'json' };
import { type Candidate, MODEL } from './candidate.ts';

/** Shares of a rule's statements that were right, part by part. */
type Shares = Readonly<Record<keyof Confidence, number>>;

const RULES: Readonly<Record<string, Shares>> = calibration.rules;
/** Of all rules together, for one that is too rare to have its own. */
const ANY_RULE = '';

/**
 * How likely a statement and its parts are right: of what the model found by logistic regressions on its scores, of
 * what rules alone found by how often the rule was right. Fitted by packages/engine/train/calibrate.py.
 */
export function confidenceOf({ rule, scores }: Candidate): Confidence {
  if (scores === undefined)
    return (
      RULES[rule] ?? RULES[ANY_RULE] ?? { statement: 0.5, source: 0.5, cue: 0.5, content: 0.5 }
    );
  const { source, cue, content } = scores;
  const features = [logit(source), logit(cue), logit(content), rule === MODEL ? 0 : 1, 1];
  const likely = (weights: readonly number[]): number =>
    rounded(logistic(weights.reduce((sum, weight, at) => sum + weight * (features[at] ?? 0), 0)));
  const { model } = calibration;
  return {
    statement: likely(model.statement),
    source: likely(model.source),
    cue: likely(model.cue),
    content: likely(model.content),
  };
}

/** As in calibrate.py: scores are kept this far from 0 and 1. */
const FLOOR = 1e-4;

function logit(score: number): number {
  const p = Math.min(Math.max(score, FLOOR), 1 - FLOOR);
  return Math.log(p / (1 - p));
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

/** Two digits are all that the fit can tell apart; nothing is certain, nor impossible. */
function rounded(likelihood: number): number {
  return Math.min(0.99, Math.max(0.01, Math.round(likelihood * 100) / 100));
}
