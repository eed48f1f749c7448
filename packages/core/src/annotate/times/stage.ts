import type { Metadata } from '../../model/document.ts';
import type { Passage } from '../../model/passage.ts';
import type { Span } from '../../model/span.ts';
import type { TimeExpression } from '../../model/time.ts';
import { resolveReference, type TimeReference } from '../../model/time-reference.ts';
import type { Token } from '../../model/token.ts';
import { type AnyStage, defineStage } from '../../pipeline/stage.ts';
import { type Day, dayOfIso, intervalOf } from '../../model/calendar.ts';
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
    const posted = passage.postedAt !== null;
    const anchor = passage.postedAt === null ? published : dayOfIso(passage.postedAt);
    let mentioned: Day | null = null;
    let taken = passage.start;
    for (const { rule, match, start, end } of matchesIn(text, passage)) {
      if (start < taken) continue;
      while (at < tokens.length && (tokens[at]?.end ?? 0) <= start) at += 1;
      const groups = lowered(rule, match.groups ?? {});
      const denoted = rule.read(groups, {
        anchor,
        quarter,
        direction: ahead(tokens, at) ? 'future' : 'either',
        before: text.slice(Math.max(passage.start, start - 30), start),
        after: text.slice(end, Math.min(passage.end, end + 30)),
      });
      if (denoted === null) continue;
      taken = end;
      const time = expression(start, end, denoted, rule.name, { anchor, mentioned, posted });
      found.push(time);
      if (rule.name === 'quarter') quarter = time.value ?? quarter;
      mentioned = dayOfIso(time.value ?? '') ?? mentioned;
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

interface Anchors {
  readonly anchor: Day | null;
  readonly mentioned: Day | null;
  readonly posted: boolean;
}

function expression(
  start: number,
  end: number,
  denoted: Denotation,
  rule: string,
  { anchor, mentioned, posted }: Anchors,
): TimeExpression {
  const { type, mod = null } = denoted;
  if ('value' in denoted) {
    const { value } = denoted;
    const interval = value === null || type === 'SET' ? null : intervalOf(value);
    const { from = null, to = null } = interval ?? {};
    return { start, end, type, value, mod, from, to, reference: null };
  }
  const { mentioned: further = false, ...hangs } = denoted.hangs;
  const to = further && mentioned !== null ? 'mentioned' : posted ? 'passage' : 'published';
  const reference: TimeReference = { ...UNSET, ...hangs, to, rule };
  const day = to === 'mentioned' ? mentioned : anchor;
  const resolved = day === null ? null : resolveReference(reference, day);
  return {
    start,
    end,
    type,
    value: resolved?.value ?? null,
    mod,
    from: resolved?.from ?? null,
    to: resolved?.to ?? null,
    reference,
  };
}

const UNSET = {
  offset: null,
  weekday: null,
  month: null,
  day: null,
  direction: 'either',
  strict: false,
  part: null,
} as const;
