import type { Block, DecodedSource, Source } from '../model/document.ts';
import type { Removed } from '../model/passage.ts';
import { Problem } from '../model/problem.ts';
import type { Span } from '../model/span.ts';
import { type OffsetMap, OffsetMapBuilder } from '../text/offset-map.ts';
import { TRAILING_LINKS, TRAILING_NOTICE } from '../languages/en/boilerplate.ts';
import { boilerplateReason, isContributorLine } from './boilerplate.ts';
import { headlineOf } from './headline.ts';
import { linesOf } from './lines.ts';
import { repeatedStandfirsts } from './live/repeated-standfirsts.ts';
import { stampedPosts } from './live/stamped-lines.ts';
import { dateIn } from './plain-metadata.ts';
import { dateLine, isByline } from './signature-lines.ts';
import { joinWrapped } from './wrapping.ts';

/** What the cleaner makes of a source, before anything is known about it. */
export interface Cleaned {
  readonly text: string;
  readonly toSource: OffsetMap;
  readonly removed: readonly Removed[];
  readonly blocks: readonly Block[];
}

/**
 * Plain text: lines that are not the article's are left out, everything else stays as it is but for
 * line ends (`\n`) and white space around the whole.
 * @throws Problem `input-too-large` beyond two million lines, `input-empty` for white space only.
 */
export function cleanPlain(source: Source, decoded: DecodedSource): Cleaned {
  const { characters } = decoded;
  const lines = contentLines(source, characters);
  if (lines.length === 0)
    throw new Problem(
      'input-empty',
      `${source.input} holds only white space.`,
      'Leave it out of the inputs.',
    );
  const removed: Removed[] = [];
  const repeats = repeatedStandfirsts(
    lines.map(({ start, end }) =>
      end - start > LONGEST_STANDFIRST ? null : characters.slice(start, end),
    ),
  );
  const kept = keptLines(characters, lines, repeats, removed);
  const { text, toSource, spans } = join(characters, kept);
  const paragraphs = joinWrapped(text, spans);
  const opening = openedByRepeats(lines, repeats, kept, spans);
  const blocks = blocksOf(text, paragraphs).map((block) =>
    opening.has(block.span.start) ? { ...block, opensPost: true as const } : block,
  );
  const published = source.given.published ?? dateIn(text, blocks)?.value.value ?? null;
  return {
    text,
    toSource,
    removed,
    blocks: stampedPosts(text, blocks, {
      published,
      modified: null,
      captured: source.capturedAt ?? null,
    }),
  };
}

/** Lines that hold more than white space, without the white space around them. */
function contentLines(source: Source, characters: string): Span[] {
  const lines: Span[] = [];
  for (const line of linesOf(characters)) {
    const span = trimmed(characters, line);
    if (span.end > span.start) lines.push(span);
    if (lines.length > LINE_LIMIT)
      throw new Problem(
        'input-too-large',
        `${source.input} has more than ${LINE_LIMIT} lines.`,
        'Split it into its articles.',
      );
  }
  return lines;
}

const LINE_LIMIT = 2_000_000;

function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && WHITE.test(text[start] ?? '')) start += 1;
  while (end > start && WHITE.test(text[end - 1] ?? '')) end -= 1;
  return { start, end };
}

const WHITE = /\s/;

/** The lines that stay; for each that goes, or whose end goes, an entry is added to `removed`. */
function keptLines(
  characters: string,
  lines: readonly Span[],
  repeats: ReadonlyMap<number, number>,
  removed: Removed[],
): Span[] {
  const kept: Span[] = [];
  const credits = firstCredit(characters, lines);
  let headline: string | null = null;
  let last = '';
  const drop = (span: Span, reason: string): void => {
    removed.push({ reason, text: characters.slice(span.start, span.end), source: span });
  };
  for (const [index, line] of lines.entries()) {
    const length = line.end - line.start;
    const words = length > LONGEST_JUDGED ? null : characters.slice(line.start, line.end);
    const reason = words === null ? null : boilerplateReason(words);
    if (reason !== null) drop(line, reason);
    else if (words !== null && index >= credits && isContributorLine(words))
      drop(line, 'boilerplate:contributors');
    else if (
      words !== null &&
      (words === last || (words === headline && index < 6)) &&
      length >= 12
    )
      drop(line, 'repeat');
    else if (repeats.has(index)) drop(line, 'repeat:standfirst');
    else {
      const end = line.start + trailingCut(characters, line, drop);
      kept.push({ start: line.start, end });
      headline ??= words;
    }
    if (words !== null) last = words;
  }
  return kept;
}

/** Longer paragraphs are not looked at for repeats. */
const LONGEST_STANDFIRST = 2000;

/** Where lines begin that open a post, as repeats tell: each line that was repeated, and each that follows a repeat. */
function openedByRepeats(
  lines: readonly Span[],
  repeats: ReadonlyMap<number, number>,
  kept: readonly Span[],
  spans: readonly Span[],
): ReadonlySet<number> {
  const sources = new Set<number>();
  for (const [repeat, original] of repeats) {
    sources.add(lines[original]?.start ?? -1);
    const next = kept.find(({ start }) => start > (lines[repeat]?.start ?? 0));
    if (next !== undefined) sources.add(next.start);
  }
  return new Set(
    kept.flatMap((line, index) => (sources.has(line.start) ? [spans[index]?.start ?? -1] : [])),
  );
}

/** No rule judges longer lines: they are paragraphs. */
const LONGEST_JUDGED = 600;

/** Credits stand among the last lines. */
function firstCredit(characters: string, lines: readonly Span[]): number {
  const size = lines.at(-1)?.end ?? characters.length;
  let index = lines.length;
  while (index > 0 && (lines.length - index < 4 || (lines[index - 1]?.start ?? 0) > size * 0.9))
    index -= 1;
  return Math.max(1, index);
}

/** How much of the line stays; what is cut off its end is reported to `drop`. */
function trailingCut(
  characters: string,
  line: Span,
  drop: (span: Span, reason: string) => void,
): number {
  const tailStart = Math.max(line.start, line.end - LONGEST_JUDGED);
  const tail = characters.slice(tailStart, line.end);
  for (const [pattern, reason] of TRAILING) {
    const found = pattern.exec(tail);
    if (found === null || tailStart + found.index === line.start) continue;
    const start = tailStart + found.index;
    drop(trimmed(characters, { start, end: line.end }), reason);
    return start - line.start;
  }
  return line.end - line.start;
}

const TRAILING: readonly (readonly [RegExp, string])[] = [
  [TRAILING_LINKS, 'boilerplate:read-more'],
  [TRAILING_NOTICE, 'boilerplate:cookie-notice'],
];

/**
 * The text made of these lines. What stood between two neighbours stays between them, save where lines
 * between them went: then one blank line stands where there was any, else a line break.
 */
function join(
  characters: string,
  kept: readonly Span[],
): { readonly text: string; readonly toSource: OffsetMap; readonly spans: Span[] } {
  const builder = new OffsetMapBuilder();
  const parts: string[] = [];
  const spans: Span[] = [];
  for (const [index, line] of kept.entries()) {
    const before = kept[index - 1];
    if (before !== undefined) copyGap(characters, before.end, line.start, builder, parts);
    const start = builder.length;
    builder.copy(line.end - line.start, line.start);
    parts.push(characters.slice(line.start, line.end));
    spans.push({ start, end: builder.length });
  }
  return { text: parts.join(''), toSource: builder.build(), spans };
}

function copyGap(
  characters: string,
  from: number,
  to: number,
  builder: OffsetMapBuilder,
  parts: string[],
): void {
  const gap = characters.slice(from, to);
  if (/\S/.test(gap)) {
    const breaks = /\n[^\S\n]*\n|\r[^\S\r\n]*\r|\r\n[^\S\r\n]*\r\n/.test(gap) ? '\n\n' : '\n';
    builder.replace(breaks.length, from, to);
    parts.push(breaks);
    return;
  }
  let at = from;
  for (const part of gap.split(/(\r\n)/)) {
    if (part === '\r\n') {
      builder.replace(1, at, at + 2);
      parts.push('\n');
    } else {
      builder.copy(part.length, at);
      parts.push(part.replaceAll('\r', '\n'));
    }
    at += part.length;
  }
}

/** Names what the layout alone gives away: the headline, the byline, the date line. */
function blocksOf(text: string, paragraphs: readonly Span[]): Block[] {
  const headline = headlineOf(text, paragraphs);
  return paragraphs.map((span, index) => {
    const words = span.end - span.start > LONGEST_JUDGED ? null : text.slice(span.start, span.end);
    const element =
      span === headline
        ? 'h1'
        : words === null || index > SIGNATURES_WITHIN
          ? null
          : isByline(words)
            ? 'address'
            : dateLine(words) !== null
              ? 'time'
              : null;
    return { span, element, postedAt: null };
  });
}

/** A byline and a date line stand at the top. */
const SIGNATURES_WITHIN = 8;
