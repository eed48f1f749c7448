import type { Block } from '../model/document.ts';
import type { Passage, PassageKind } from '../model/passage.ts';
import {
  bulletLength,
  kindByWords,
  looksLikeHeading,
  looksLikeStandfirst,
  turnSpeaker,
} from './line-kinds.ts';
import { trimInvisible } from './invisible.ts';

/** A block while its kind is being found. */
interface Candidate {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  /** Null for a block too long to be anything but a paragraph. */
  readonly words: string | null;
  kind: PassageKind | null;
}

/** Blocks to passages: the markup decides where there is any, else the look of a line and of its neighbours. */
export function passagesOf(text: string, blocks: readonly Block[]): Passage[] {
  const candidates = blocks.flatMap((block) => candidate(text, block));
  nameTurns(candidates);
  nameHeadings(candidates);
  return candidates.map(({ start, end, kind, block }) => ({
    start,
    end,
    kind: kind ?? 'paragraph',
    postedAt: block.postedAt,
  }));
}

function candidate(text: string, block: Block): Candidate[] {
  const span = trimInvisible(text, block.span);
  if (span.end <= span.start) return [];
  const head = text.slice(span.start, Math.min(span.end, span.start + 40));
  const marked = block.element === null || block.element === 'p' || block.element === 'li';
  const bullet = marked ? bulletLength(head) : 0;
  const start = span.start + bullet;
  if (start >= span.end) return [{ block, ...span, words: null, kind: 'paragraph' }];
  const words = span.end - start > MAX_JUDGED ? null : text.slice(start, span.end);
  const byMarkup = BY_ELEMENT.get(block.element ?? '') ?? null;
  const byWords = byMarkup === null && words !== null ? kindByWords(words) : null;
  const kind = byMarkup ?? byWords ?? (bullet > 0 ? 'list-item' : null);
  return [{ block, start, end: span.end, words, kind }];
}

/** Longer blocks are paragraphs whatever they hold. */
const MAX_JUDGED = 1000;

const BY_ELEMENT: ReadonlyMap<string, PassageKind> = new Map([
  ['h1', 'headline'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['li', 'list-item'],
  ['dt', 'list-item'],
  ['dd', 'list-item'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['blockquote', 'quotation'],
  ['td', 'table'],
  ['th', 'table'],
  ['time', 'dateline'],
  ['address', 'byline'],
  ['standfirst', 'standfirst'],
]);

/** Turns only where people take turns: "Q" and "A", or a speaker who comes back. */
function nameTurns(candidates: readonly Candidate[]): void {
  const speakers = candidates.map(({ kind, words }) =>
    kind === null && words !== null ? turnSpeaker(words) : null,
  );
  const counts = new Map<string, number>();
  for (const speaker of speakers)
    if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  const talk = counts.size >= 2 && [...counts.values()].some((count) => count >= 2);
  if (!talk && !(counts.has('Q') && counts.has('A'))) return;
  for (const [index, speaker] of speakers.entries()) {
    const turn = candidates[index];
    if (speaker !== null && turn !== undefined) turn.kind = 'turn';
  }
}

/** A heading stands before what it heads; the last line of a text heads nothing. */
function nameHeadings(candidates: readonly Candidate[]): void {
  if (!hasProse(candidates)) return;
  let below: Candidate | undefined;
  for (let index = candidates.length - 1; index >= 0; index -= 1) {
    const here = candidates[index];
    if (here === undefined) continue;
    if (here.kind === null && here.words !== null && here.block.element === null) {
      if (below === undefined) here.kind = 'paragraph';
      else if (looksLikeHeading(here.words)) here.kind = 'heading';
      else if (looksLikeStandfirst(here.words)) here.kind = 'standfirst';
    }
    below = here;
  }
}

/** Where paragraphs do not end in stops (poems, lists of results), a missing stop tells nothing. */
function hasProse(candidates: readonly Candidate[]): boolean {
  let stopped = 0;
  let long = 0;
  for (const { kind, words, end, start } of candidates) {
    if (kind !== null || end - start <= 120) continue;
    long += 1;
    if (words === null || /[.!?…]["'”’)\]]*$/.test(words)) stopped += 1;
  }
  return long > 0 && stopped >= long / 2;
}
