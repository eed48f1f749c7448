import type { ProblemCode } from '@rapporteur/core/model/problem';
import type { AskedDecision, DecisionEntry } from '../../app/contract/decisions.ts';
import type { DecidedDossier } from '../../app/decide.ts';

/** What a module that the process decides with exports. */
export interface DecidingModule {
  readonly openForDeciding: (
    dossier: string,
  ) => Promise<DecidedDossier & { readonly close: () => Promise<void> }>;
}

/** What the process is started with. */
export interface DecidingStart {
  /** URL of a `DecidingModule`. */
  readonly moduleUrl: string;
  readonly dossier: string;
}

export interface DecidingTask {
  readonly number: number;
  readonly asked: AskedDecision;
}

/** A Problem loses its class between processes, so its parts are sent. */
export type DecidingAnswer = { readonly number: number } & (
  | { readonly kind: 'entry'; readonly entry: DecisionEntry }
  | {
      readonly kind: 'problem';
      readonly code: ProblemCode;
      readonly message: string;
      readonly advice: string;
    }
  | { readonly kind: 'fault'; readonly message: string }
);
