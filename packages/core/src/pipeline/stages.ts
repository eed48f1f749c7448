import { figures } from '../annotate/figures/stage.ts';
import { genders } from '../annotate/genders.ts';
import { names } from '../annotate/names/stage.ts';
import { places } from '../annotate/places/stage.ts';
import { times } from '../annotate/times/stage.ts';
import { tokens } from '../annotate/tokens.ts';
import { clean } from '../clean/clean.ts';
import { contacts } from '../extract/events/stage.ts';
import { claimedFigures } from '../extract/figures/stage.ts';
import { statements } from '../extract/statements/stage.ts';
import { decode } from '../read/decode.ts';
import { segment } from '../segment/segment.ts';
import type { AnyStage } from './stage.ts';
import { inSupportedLanguages } from './supported-languages.ts';
import { tagging } from './tagging.ts';

/** What needs a language pack: run over passages in languages that there is one for. */
const LANGUAGE_STAGES: readonly AnyStage[] = [
  tokens,
  // Before all that rests on names: the model proposes them.
  tagging,
  names,
  genders,
  places,
  times,
  figures,
  // After names and times: speakers are resolved to entities, and the time of saying is a time expression.
  statements,
  // After statements: what is told of a meeting may be what somebody says of it.
  contacts,
  // After statements: whoever says what holds a figure gives it.
  claimedFigures,
];

/** Every stage, in the order in which they run; a comment says why where it is not plain. */
export const STAGES: readonly AnyStage[] = [
  decode,
  clean,
  segment,
  ...LANGUAGE_STAGES.map((stage) => inSupportedLanguages(stage)),
];
