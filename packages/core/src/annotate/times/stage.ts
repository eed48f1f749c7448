import type { Metadata } from '../../model/document.ts';
import type { Passage } from '../../model/passage.ts';
import type { Span } from '../../model/span.ts';
import type { TimeExpression } from '../../model/time.ts';
import type { Token } from '../../model/token.ts';
import { type AnyStage, defineStage } from '../../pipeline/stage.ts';
import { type Day, dayOf, intervalOf, isDate } from './calendar.ts';
import { CLOCK_RULES } from './clock-rules.ts';
import { DURATION_RULES } from './duration-rules.ts';
import { EXPLICIT_RULES } from './explicit-rules.ts';
import { RELATIVE_RULES } from './relative-rules.ts';
import type { Denotation, TimeRule } from './rule.ts';
import { looksAhead } from './tense.ts';

/**
 * Expressions of time as TIMEX3 (TimeML 1.2.1), read against the day a passage was posted, else the day the document
 * was published, never the clock. Without such a day, what depends on it has the value null.
 */
export const times: AnyStage = defineStage({
  name: 'times',
  needs: ['text', 'passages', 'tokens', 'metadata'],
  gives: ['times'],
  run: ({ text, passages, tokens, metadata }) => ({
    times: findTimes(text, passages, tokens, publishedDay(metadata)),
  }),
});

/** Where two rules match the same words, the longer match wins, then the earlier rule. */
const RULES: readonly TimeRule[] = [
  ...CLOCK_RULES,
  ...EXPLICIT_RULES,
  // "every Monday" before "Monday", "daily" before "day".
  ...DURATION_RULES,
  ...RELATIVE_RULES,
];

/** The day of publication, where it is known to the day. */
function publishedDay({ published }: Metadata): Day | null {
  return published === null ? null : dayOfIso(published.value.value);
}

function dayOfIso(value: string): Day | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(value);
  if (parts === null) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return isDate(year, month, day) ? dayOf(year, month, day) : null;
}

/** All expressions of time in the passages, in text order, none within another. */
export function findTimes(
  text: string,
  passages: readonly Passage[],
  tokens: readonly Token[],
  published: Day | null,
): TimeExpression[] {
  const found: TimeExpression[] = [];
  let at = 0;
  let quarter = null as string | null;
  for (const passage of passages) {
    const anchor = passage.postedAt === null ? published : dayOfIso(passage.postedAt);
    let reference = anchor;
    let taken = passage.start;
    for (const { rule, match, start, end } of matchesIn(text, passage)) {
      if (start < taken) continue;
      while (at < tokens.length && (tokens[at]?.end ?? 0) <= start) at += 1;
      const groups = lowered(rule, match.groups ?? {});
      const denoted = rule.read(groups, {
        anchor,
        reference,
        quarter,
        ahead: ahead(tokens, at),
        before: text.slice(Math.max(passage.start, start - 30), start),
        after: text.slice(end, Math.min(passage.end, end + 30)),
      });
      if (denoted === null) continue;
      taken = end;
      found.push(expression(start, end, denoted));
      const value = denoted.value ?? '';
      if (rule.name === 'quarter' && value !== '') quarter = value;
      reference = dayOfIso(value) ?? reference;
    }
  }
  return found;
}

interface RuleMatch extends Span {
  readonly rule: TimeRule;
  readonly match: RegExpExecArray;
}

/** Matches of all rules in one passage, in text order, the longer first. */
function matchesIn(text: string, passage: Passage): RuleMatch[] {
  const piece = text.slice(passage.start, passage.end).replaceAll('’', "'");
  const all: RuleMatch[] = [];
  for (const rule of RULES)
    for (const match of piece.matchAll(rule.pattern)) {
      const start = passage.start + match.index;
      all.push({ rule, match, start, end: start + match[0].length });
    }
  // Sorting is stable, so that of matches alike the earlier rule's comes first.
  return all.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** Groups in lower case, but for months, whose capital tells them from verbs. */
function lowered(
  rule: TimeRule,
  groups: Readonly<Record<string, string | undefined>>,
): Record<string, string | undefined> {
  if (rule.name === 'month') return groups;
  return Object.fromEntries(
    Object.entries(groups).map(([name, value]) => [name, value?.toLowerCase()]),
  );
}

function ahead(tokens: readonly Token[], at: number): boolean {
  const sentence = tokens[at]?.sentence;
  let first = at;
  while (first > 0 && at - first < 40 && tokens[first - 1]?.sentence === sentence) first -= 1;
  let end = at;
  while (end < tokens.length && end - at < 40 && tokens[end]?.sentence === sentence) end += 1;
  return looksAhead(tokens, first, at, end);
}

function expression(start: number, end: number, { type, value, mod }: Denotation): TimeExpression {
  const interval = value === null || type === 'SET' ? null : intervalOf(value);
  return {
    start,
    end,
    type,
    value,
    mod: mod ?? null,
    from: interval?.from ?? null,
    to: interval?.to ?? null,
  };
}
