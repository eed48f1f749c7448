import type { DocumentText } from '../text/document-text.ts';
import type { Stretch } from '../text/runs.ts';

/** Something that the text is divided by: a heading, or a post of a live blog. */
export interface OutlineItem extends Stretch {
  readonly kind: 'heading' | 'post';
  readonly words: string;
  readonly postedAt: string | null;
}

const LONGEST = 90;

/** Headings and posts in order. A post goes by its first words; a headline is the title and no part. */
export function outlineOf({ passages, text }: DocumentText): readonly OutlineItem[] {
  return passages.flatMap(({ kind, start, end, opensPostAt }): OutlineItem[] => {
    const opens = opensPostAt !== null;
    if (kind !== 'heading' && kind !== 'post' && !opens) return [];
    const whole = text.slice(start, end).trim();
    const words = whole.length > LONGEST ? `${whole.slice(0, LONGEST)}…` : whole;
    const item = kind === 'heading' && !opens ? 'heading' : 'post';
    return [{ kind: item, words, postedAt: opensPostAt, start, end }];
  });
}

/** Items under the days of their posts, as these follow one another in the text; what has no day goes with what stands before it. */
export function byDay(
  items: readonly OutlineItem[],
): readonly { readonly day: string | null; readonly items: readonly OutlineItem[] }[] {
  const days: { day: string | null; items: OutlineItem[] }[] = [];
  for (const item of items) {
    const last = days.at(-1);
    const day = item.postedAt?.slice(0, 10) ?? last?.day ?? null;
    if (last !== undefined && last.day === day) last.items.push(item);
    else days.push({ day, items: [item] });
  }
  return days;
}
