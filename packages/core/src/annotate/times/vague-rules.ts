import { REFERENCES } from '../../languages/en/times.ts';
import { alternatives } from './patterns.ts';
import { type Denotation, type Setting, type TimeRule, timeRule } from './rule.ts';

/** The present, the past and the future as such: nobody can put a day to them. */
export const VAGUE_RULES: readonly TimeRule[] = [
  timeRule(
    'reference',
    new Set([...REFERENCES.keys()].map((words) => /\p{L}+$/u.exec(words)?.[0] ?? words)),
    `(?<word>${alternatives(REFERENCES.keys())})`,
    ({ word }, setting) => reference(word ?? '', setting),
  ),
  timeRule(
    'recent-period',
    'hours days weeks months years decades'.split(' '),
    `(?:more |most )?(?:recent|past) (?:hours|days|weeks|months|years|decades)(?: and (?:days|weeks|months|years))?`,
    () => ({ type: 'DATE', value: 'PAST_REF' }),
  ),
  timeRule(
    'coming-period',
    'hours days weeks months years decades'.split(' '),
    `(?:the )?coming (?:hours|days|weeks|months|years|decades)(?: and (?:days|weeks|months|years))?`,
    () => ({ type: 'DATE', value: 'FUTURE_REF' }),
  ),
  timeRule('these-days', ['days'], 'these days', () => ({ type: 'DATE', value: 'PRESENT_REF' })),
];

function reference(word: string, { before, after }: Setting): Denotation | null {
  // "the past three years" is a duration; "the past president" is no time.
  if (
    word === 'the past' &&
    !/^(?:$|[^ ]| (?:and|or|but|to|has|had|was|is|by|for|as|that|it|he|she|they|we|when)\b)/.test(
      after,
    )
  )
    return null;
  if (word === 'the future' && /^ of\b/.test(after)) return null;
  if (word === 'current' && /\b(?:electric|water|ocean) $/.test(before)) return null;
  return { type: 'DATE', value: REFERENCES.get(word) ?? null };
}
