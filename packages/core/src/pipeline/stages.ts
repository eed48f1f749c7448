import { genders } from '../annotate/genders.ts';
import { names } from '../annotate/names/stage.ts';
import { tokens } from '../annotate/tokens.ts';
import { clean } from '../clean/clean.ts';
import { statements } from '../extract/statements/stage.ts';
import { decode } from '../read/decode.ts';
import { segment } from '../segment/segment.ts';
import { type AnyStage, defineStage } from './stage.ts';

const pending: AnyStage = defineStage({
  name: 'pending',
  needs: [],
  gives: ['times', 'places', 'figures', 'events'],
  run: () => ({ times: [], places: [], figures: [], events: [] }),
});

/** Every stage, in the order in which they run; a comment says why where it is not plain. */
export const STAGES: readonly AnyStage[] = [
  decode,
  clean,
  segment,
  tokens,
  names,
  genders,
  pending,
  // After names and times: speakers are resolved to entities, and the time of saying is a time expression.
  statements,
];
