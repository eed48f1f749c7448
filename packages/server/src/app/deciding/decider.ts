import type { AskedDecision, DecisionEntry } from '../contract/decisions.ts';

/** Makes decisions in the dossier, one after the other. */
export interface Decider {
  /** @throws Problem `decision-…`, `entity-…`, `item-unknown`, `dossier-…`. */
  readonly decide: (asked: AskedDecision) => Promise<DecisionEntry>;
  readonly close: () => Promise<void>;
}
