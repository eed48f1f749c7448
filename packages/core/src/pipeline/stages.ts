import type { AnyStage } from './stage.ts';

/** Every stage, in the order in which they run; a comment says why where it is not plain. */
export const STAGES: readonly AnyStage[] = [];
