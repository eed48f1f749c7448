import type { GivenMetadata } from '@rapporteur/core/model/document';
import { Problem } from '@rapporteur/core/model/problem';
import { type FeedEntry, feedEntries } from './feed-entries.ts';
import type { Listed } from './listed.ts';

/**
 * The items of a feed (RSS 0.9 to 2.0, Atom, RDF, JSON Feed), in its order. Entities that its document type declares
 * are not expanded.
 * @throws Problem `input-unreadable` where it is none.
 */
export async function feedItems(input: string, text: string): Promise<Listed[]> {
  const { parseFeed } = await import('feedsmith');
  let entries: readonly FeedEntry[];
  try {
    entries = feedEntries(parseFeed(text));
  } catch (cause) {
    const words = cause instanceof Error ? cause.message : String(cause);
    throw new Problem(
      'input-unreadable',
      `${input}: this feed cannot be taken apart: ${words.slice(0, 200).replace(/\.$/, '')}`,
      'Fetch it again; a feed is RSS, Atom, RDF or JSON Feed.',
      { cause },
    );
  }
  return entries.map(listed);
}

function listed(entry: FeedEntry): Listed {
  const { content, summary } = entry;
  const full = content !== null && isFull(content, summary);
  const held = full || summary === null ? content : summary;
  const alone = !full && content === null && summary !== null && isLong(summary);
  return {
    url: entry.url,
    id: entry.id ?? entry.title ?? 'item',
    content: held !== null && wordsOf(held) === '' ? null : held,
    full: full || alone,
    given: given(entry),
  };
}

function given({ url, title, published, outlet, language }: FeedEntry): GivenMetadata {
  return {
    ...(url !== null && { url }),
    ...(title !== null && { title }),
    ...(published !== null && { published }),
    ...(outlet !== null && { outlet }),
    ...(language !== null && { language }),
  };
}

/** Units of text from which on an item is taken for whole: teasers hardly reach a third of it. */
const WHOLE = 1200;

/** The content is more than the words that announce it, and does not break off. */
function isFull(content: string, summary: string | null): boolean {
  const words = wordsOf(content);
  if (breaksOff(words)) return false;
  const announced = summary === null ? 0 : wordsOf(summary).length;
  return words.length >= WHOLE || (words.length >= 300 && words.length > announced * 2);
}

/** Many feeds put the whole article where the summary belongs. */
function isLong(summary: string): boolean {
  const words = wordsOf(summary);
  return words.length >= WHOLE && !breaksOff(words);
}

function breaksOff(words: string): boolean {
  return /(?:…|\.\.\.|\[…\]|\[\.\.\.\]|(?:continue|keep) reading|read (?:more|the full (?:story|article)))\W{0,5}$/i.test(
    words.slice(-60),
  );
}

function wordsOf(html: string): string {
  return html
    .replace(/<[^>]{0,5000}>/g, ' ')
    .replace(/&(?:nbsp|#160);/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
