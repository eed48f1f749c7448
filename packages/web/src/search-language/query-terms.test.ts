import { describe, expect, it } from 'vitest';
import { foundIn, queryTerms } from './query-terms.ts';

describe('what a query looks for', () => {
  it.each([
    ['ceasefire talks', ['ceasefire', 'talks']],
    ['"prisoner exchange" Geneva', ['prisoner exchange', 'geneva']],
    ['“prisoner exchange”', ['prisoner exchange']],
    ['negotiat*', ['negotiat*']],
    ['(ceasefire OR truce) AND energy', ['ceasefire', 'truce', 'energy']],
    ['talks NOT Geneva', ['talks']],
    ['talks NOT (Geneva OR "New York") energy', ['talks', 'energy']],
    ['NOT NOT talks', ['talks']],
    ['speaker:Peskov act:deny date:2025-03 outlet:"The Gazette" dam', ['dam']],
    ['"an open phrase', ['an open phrase']],
    ['Zoë’s', ['zoe s']],
    ['', []],
  ])('%s', (query, wanted) => {
    const terms = queryTerms(query);
    expect(terms.map(({ words, prefix }) => words.join(' ') + (prefix ? '*' : ''))).toEqual(wanted);
  });
});

describe('where a text has it', () => {
  const found = (text: string, query: string): string[] =>
    foundIn(text, queryTerms(query)).map(({ start, end }) =>
      Array.from(text).slice(start, end).join(''),
    );
  it.each([
    ['Ceasefire talks began', 'talks ceasefire', ['Ceasefire', 'talks']],
    ['The prisoner  exchange, a prisoner', '"prisoner exchange"', ['prisoner  exchange']],
    ['😀 Überall negotiations', 'uberall negotiat*', ['Überall', 'negotiations']],
    ['talking', 'talk', []],
    ['anything', '', []],
  ])('%s: %s', (text, query, words) => {
    expect(found(text, query)).toEqual(words);
  });
});
