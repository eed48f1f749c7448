import type { ReadDocument } from '@rapporteur/core/model/document';
import { toOriginal } from '@rapporteur/core/text/offset-map';
import { plainWords } from './compared-words.ts';
import type { ExpectedDocument } from './expected-document.ts';
import { compareLayer, type LayerComparison } from './layer-comparison.ts';
import { matchBest, matchInOrder } from './matching.ts';

/** Title, outlet, authors and date: each is an item, found when it is as expected. */
export function compareMetadata(
  expected: ExpectedDocument,
  { metadata }: ReadDocument,
): LayerComparison {
  const values: readonly (readonly [name: string, expected: unknown, found: unknown])[] = [
    ['title', expected.title, metadata.title?.value ?? null],
    ['published', expected.published, dateOf(metadata.published?.value ?? null)],
    ['outlet', expected.outlet, metadata.outlet?.value ?? null],
    ['authors', list(expected.authors), list(metadata.authors)],
  ];
  const different = values.flatMap(([name, one, other]) => {
    const [wanted, got] = [JSON.stringify(one), JSON.stringify(other)];
    return wanted === got ? [] : [{ one, other, words: `${name}: ${wanted}, found ${got}` }];
  });
  const wanted = values.filter(([, one]) => one !== null);
  const given = values.filter(([, , other]) => other !== null);
  return {
    layer: 'metadata',
    expected: wanted.length,
    found: given.length,
    matched: wanted.length - different.filter(({ one }) => one !== null).length,
    fields: {},
    gaps: { missing: [], unexpected: [], different: different.map(({ words }) => words) },
  };
}

function list(names: readonly string[]): readonly string[] | null {
  return names.length === 0 ? null : names;
}

function dateOf(date: { value: string; precision: string } | null): object | null {
  return date === null ? null : { value: date.value, precision: date.precision };
}

/**
 * What was left out. An expectation gives words of a block, often only its first; lines that were left out one after
 * another for the same reason are one block here.
 */
export function compareRemoved(
  expected: ExpectedDocument,
  document: ReadDocument,
): LayerComparison {
  const matching = matchBest(expected.removed, removedBlocks(document), (one, other) => {
    const [words, all] = [plainWords(one.text), plainWords(other.text)];
    if (!` ${all} `.includes(words)) return 0;
    return 1 + Number(all.startsWith(words)) + Number(one.reason === other.reason);
  });
  return compareLayer(matching, {
    layer: 'removed',
    tellExpected: ({ reason, text }) => `${reason}: ${beginning(text)}`,
    tellFound: ({ reason, text }) => `${reason}: ${beginning(text)}`,
    fields: { reason: (one, other) => [one.reason, other.reason] },
  });
}

function removedBlocks({
  removed,
  blocks,
  toSource,
}: ReadDocument): { readonly reason: string; readonly text: string }[] {
  const kept = blocks
    .filter(({ span }) => span.end > span.start)
    .map(({ span }) => toOriginal(toSource, span).start);
  const joined: { reason: string; text: string; end: number }[] = [];
  for (const { reason, text, source } of removed) {
    const last = joined.at(-1);
    const between = (start: number): boolean =>
      last !== undefined && last.end <= start && start < source.start;
    if (last === undefined || last.reason !== reason || kept.some(between)) {
      joined.push({ reason, text, end: source.end });
    } else {
      last.text += `\n${text}`;
      last.end = source.end;
    }
  }
  return joined;
}

export function comparePassages(
  expected: ExpectedDocument,
  { text, passages }: ReadDocument,
): LayerComparison {
  const found = passages.map((passage) => ({
    ...passage,
    words: plainWords(text.slice(passage.start, passage.end)).replace(/^[•*–-] /, ''),
  }));
  const matching = matchInOrder(expected.passages, found, (one, other) =>
    other.words.startsWith(plainWords(one.starts)) ? 1 + Number(one.kind === other.kind) : 0,
  );
  return compareLayer(matching, {
    layer: 'passages',
    tellExpected: ({ kind, starts }) => `${kind}: ${starts}`,
    tellFound: ({ kind, words }) => `${kind}: ${beginning(words)}`,
    fields: {
      kind: (one, other) => [one.kind, other.kind],
      postedAt: (one, other) => [one.postedAt ?? null, other.postedAt],
    },
  });
}

function beginning(text: string): string {
  return plainWords(text).split(' ').slice(0, 8).join(' ');
}
