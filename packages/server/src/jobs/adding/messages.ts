import type { AddRequest } from '../../app/adding/adder.ts';
import type { AddingOutcome } from '../../app/contract/adding.ts';
import type { InputOutcome } from '../../app/add-outcome.ts';
import type { GivenMetadata } from '@rapporteur/core/model/document';
import type { ProblemCode } from '@rapporteur/core/model/problem';

/** How documents are read and fetched for the reading room. */
export interface AddingOptions {
  readonly rulesOnly?: boolean;
  readonly jobs?: number;
  readonly offline?: boolean;
  readonly allowPrivateAddresses?: boolean;
}

/** What a module that the process adds with exports. */
export interface AddingModule {
  readonly addToRoom: (
    dossier: string,
    inputs: AddRequest['inputs'],
    options: AddingOptions & { readonly given: GivenMetadata; readonly signal: AbortSignal },
  ) => AsyncIterable<InputOutcome>;
}

/** What the process is started with. */
export interface AddingStart {
  /** URL of an `AddingModule`. */
  readonly moduleUrl: string;
  readonly dossier: string;
  readonly inputs: AddRequest['inputs'];
  readonly given: GivenMetadata;
  readonly options: AddingOptions;
}

/** What the process tells; a Problem loses its class between processes, so its parts are sent. */
export type AddingMessage =
  | { readonly kind: 'outcome'; readonly outcome: AddingOutcome }
  | {
      readonly kind: 'problem';
      readonly code: ProblemCode;
      readonly message: string;
      readonly advice: string;
    }
  | { readonly kind: 'end' };
