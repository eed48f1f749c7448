import { CLOCK_RULES } from './clock-rules.ts';
import { DATE_RULES } from './date-rules.ts';
import { DAY_RULES } from './day-rules.ts';
import { DISTANCE_RULES } from './distance-rules.ts';
import { DURATION_RULES } from './duration-rules.ts';
import { HOLIDAY_RULES } from './holiday-rules.ts';
import { PERIOD_RULES } from './period-rules.ts';
import { QUARTER_RULES } from './quarter-rules.ts';
import type { TimeRule } from './rule.ts';
import { SET_RULES } from './set-rules.ts';
import { VAGUE_RULES } from './vague-rules.ts';
import { YEAR_RULES } from './year-rules.ts';

/** Where two rules match the same words, the longer match wins, then the earlier rule. */
export const RULES: readonly TimeRule[] = [
  ...CLOCK_RULES,
  ...DATE_RULES,
  ...QUARTER_RULES,
  ...YEAR_RULES,
  ...HOLIDAY_RULES,
  // "every Monday" before "Monday", "daily" before "day".
  ...SET_RULES,
  // "recent weeks" before "weeks".
  ...VAGUE_RULES,
  ...DURATION_RULES,
  ...DAY_RULES,
  ...PERIOD_RULES,
  ...DISTANCE_RULES,
];
