import type { Resolution, Situation } from '../resolution.ts';
import type { TokenRange } from '../words.ts';
import { askOf } from './ask.ts';
import { antecedentsOf } from './candidates.ts';
import { featuresOf } from './features.ts';
import { mentionedBefore } from './mentioned.ts';

/** Share of likelihood from which the ranker settles on somebody where the rules found nobody. */
const LIKELY = 0.65;
/** The same for finding that "they" are nobody whom the text names, against the rules. */
const SURE = 0.7;

/**
 * Whom a source goes back to that the rules leave open, by `model` with the share of likelihood. Whom the rules found stays (measured by
 * folds, they are right as often where the ranker differs), but for "they", who may be people that nobody names.
 */
export function settled(situation: Situation, phrase: TokenRange, rules: Resolution): Resolution {
  const { context } = situation;
  const ask = askOf(context, phrase, rules);
  if (ask === null) return rules;
  const named = rules.entities.length > 0 && rules.entities.every((id) => context.entities.has(id));
  const mentioned = mentionedBefore(situation, ask);
  const antecedents = antecedentsOf(situation, ask, mentioned);
  if (antecedents.length < 2) return rules;
  const shares = context.ranker(ask.span, featuresOf(situation, ask, mentioned, antecedents));
  const most = Math.max(...shares);
  const found = antecedents[shares.indexOf(most)] ?? [];
  if (named)
    return ask.kind === 'several' && found.length === 0 && most >= SURE
      ? { ...rules, entities: [], by: 'unresolved' }
      : rules;
  if (found.length === 0 || most < LIKELY) return rules;
  return { ...rules, entities: found, by: `model ${most.toFixed(2)}` };
}
