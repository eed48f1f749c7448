import type { Block } from '../../model/document.ts';
import { type PageTimes, resolveTimes } from './resolve-times.ts';
import { type Stamp, writtenStamp } from './stamp.ts';

/**
 * Marks the posts of a text in which lines with times part them ("12.34pm", "10:15 GMT – Talks resume"): each line that is a
 * stamp, or begins with one, opens a post that reaches up to the next. Blocks as they are where there are too few to be sure.
 */
export function stampedPosts(
  text: string,
  blocks: readonly Block[],
  page: PageTimes,
): readonly Block[] {
  const stamps = blocks.map(({ span, element }) =>
    element === null
      ? stampAtStart(text.slice(span.start, Math.min(span.end, span.start + LOOK)))
      : null,
  );
  const opens = stamps.flatMap((stamp, index) => (stamp === null ? [] : [index]));
  const [first] = opens;
  if (first === undefined || opens.length < FEWEST || !hasText(blocks, opens)) return blocks;
  const times = resolveTimes(
    opens.map((index) => stamps[index] ?? null),
    page,
  );
  let post = -1;
  return blocks.map((block, index) => {
    if (opens[post + 1] === index) post += 1;
    return post < 0 ? block : { ...block, post, postedAt: times[post] ?? null };
  });
}

const LOOK = 90;
/** Two times are the beginning and the end of something. */
const FEWEST = 3;

/** The stamp that a line is, or that a dash, a colon or a bar parts from what follows. */
function stampAtStart(head: string): Stamp | null {
  if (
    !/^[[(]?(?:\d|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)/i.test(
      head,
    )
  )
    return null;
  const [line = ''] = head.split('\n', 1);
  const whole = line.length < LOOK ? writtenStamp(line) : null;
  const parted =
    whole ?? writtenStamp(/^(.{3,40}?)(?:\s[-–—|]\s|:\s|\s{2,}|\t)/.exec(line)?.[1] ?? '');
  return parted?.kind === 'clock' || parted?.kind === 'instant' ? parted : null;
}

/** A timetable has nothing under its times. */
function hasText(blocks: readonly Block[], opens: readonly number[]): boolean {
  const sizes = opens.map((open, at) =>
    blocks
      .slice(open, opens[at + 1] ?? blocks.length)
      .reduce((sum, { span }) => sum + span.end - span.start, 0),
  );
  return sizes.filter((size) => size >= 80).length >= opens.length * 0.7;
}
