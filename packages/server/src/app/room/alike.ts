import type { StatementRow } from '../../store/rows.ts';
import type { SearchQuery } from '../../store/search-query.ts';
import type { RoomParts } from './room-parts.ts';

/** A statement with much the same words as another one: the share of words that both have, of all that either has. */
export interface AlikeStatement {
  readonly statement: StatementRow;
  readonly share: number;
}

const LEAST = 0.4;
const MOST = 12;
/** Statements looked at for one that is shown. */
const LOOKED_AT = 60;

/**
 * Statements of other places whose content has much the same words (Jaccard index of word sets), the most alike first. They may be the same
 * saying, or copies of one report: the words do not tell which.
 */
export async function alike(
  { reader, index }: Pick<RoomParts, 'reader' | 'index'>,
  statement: StatementRow,
): Promise<AlikeStatement[]> {
  const words = wordsOf(statement);
  const telling = [...words].toSorted((a, b) => b.length - a.length).slice(0, 6);
  if (telling.length < 2) return [];
  const query: SearchQuery = {
    kind: 'or',
    of: pairs(telling).map((pair) => ({ kind: 'and', of: pair.map(wordQuery) })),
  };
  const found: AlikeStatement[] = [];
  const some = await index.statements.select({ words: query });
  const { rows } = some.page({ order: 'oldest', limit: LOOKED_AT });
  for (const other of await reader.statementsById(rows)) {
    if (overlaps(statement, other)) continue;
    const share = shareOf(words, wordsOf(other));
    if (share >= LEAST) found.push({ statement: other, share });
  }
  return found.toSorted((a, b) => b.share - a.share).slice(0, MOST);
}

/** It stands in the same words, as what is said within a statement does: that is no other place. */
function overlaps(one: StatementRow, other: StatementRow): boolean {
  if (one.citation.revision !== other.citation.revision) return false;
  return one.content.some((a) => other.content.some((b) => a.start < b.end && b.start < a.end));
}

function wordQuery(word: string): SearchQuery {
  return { kind: 'words', words: [word], prefix: false, at: { start: 0, end: 0 } };
}

/** Of the most telling words, any two that stand next to each other in length. */
function pairs(words: readonly string[]): string[][] {
  return words.slice(1).map((word, index) => [words[index] ?? word, word]);
}

function wordsOf({ content }: StatementRow): Set<string> {
  const words = content.flatMap(({ exact }) => exact.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  return new Set(words.filter((word) => word.length > 2));
}

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both += 1;
  return both / Math.max(1, a.size + b.size - both);
}
