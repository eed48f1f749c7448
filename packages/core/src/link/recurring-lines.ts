import { QUOTED, SPEECH } from '../languages/en/recurring.ts';
import type { OutletLines, SharedLine } from '../model/recurring.ts';

/**
 * Lines that recur across an outlet's documents and are the outlet's own, not the stories': notices, labels, lines about the
 * writer. How often a line must recur depends on how much it looks like a sentence of a story: one that tells what somebody
 * says has to stand in most documents, a quotation is never taken. A document that shares most of its text with others is another version of
 * one of them, and does not count. Pure, and the same for every order of documents and lines.
 */
export function recurringLines({ documents, shared }: OutletLines): ReadonlySet<string> {
  const versions = versionsAmong(documents, shared);
  const total = documents.size - versions.size;
  return new Set(
    shared
      .filter(({ words, documents: holders }) => {
        const needed = neededOf(words, total);
        return needed !== null && holders.filter((id) => !versions.has(id)).length >= needed;
      })
      .map(({ key }) => key),
  );
}

/** Documents more than half of whose text stands in others of the outlet too. */
function versionsAmong(
  documents: OutletLines['documents'],
  shared: readonly SharedLine[],
): ReadonlySet<string> {
  const common = new Map<string, number>();
  for (const { words, documents: holders } of shared)
    // A line may be another outlet's too: that makes no version among these.
    for (const id of holders.length > 1 ? holders : [])
      common.set(id, (common.get(id) ?? 0) + words.length);
  const isVersion = (id: string): boolean =>
    (common.get(id) ?? 0) > (documents.get(id) ?? 0) * MOST_OF_A_TEXT;
  return new Set([...documents.keys()].filter(isVersion));
}

const MOST_OF_A_TEXT = 0.5;

/** In how many of `total` documents the line must stand; null: in however many, it is the story's. */
function neededOf(words: string, total: number): number | null {
  if (isQuotation(words)) return null;
  if (SPEECH.test(words)) return Math.max(6, total * 0.6);
  if (isSentence(words)) return Math.max(5, total * 0.2);
  // An author's line stands under few of a large outlet's documents.
  return Math.max(3, Math.min(total * 0.05, 12));
}

function isSentence(words: string): boolean {
  return words.length > SHORT && /[.!?…]["'”’)]*$/.test(words);
}

/** Shorter ones are labels and calls, even with a stop. */
const SHORT = 40;

function isQuotation(words: string): boolean {
  for (const [, quoted = ''] of words.matchAll(QUOTED))
    if (quoted.trim().split(/\s+/).length >= WORDS_OF_A_QUOTATION) return true;
  return false;
}

/** Fewer words in quotation marks are a title or a name. */
const WORDS_OF_A_QUOTATION = 5;
