import { expect, test } from 'vitest';
import type { ReadDocument } from '../model/document.ts';
import { documentReader } from './read-document.ts';
import { STAGES } from './stages.ts';

const EN =
  'The ministers met on Monday, and Una Vey said that they would meet again in a fortnight.';
const DE =
  'Die Minister trafen sich am Montag, und Una Vey sagte, sie würden sich in zwei Wochen wieder treffen.';

function read(text: string, given: Record<string, string> = {}): ReadDocument {
  const bytes = new TextEncoder().encode(text);
  return documentReader()({ input: 'x', bytes, mediaType: null, charset: null, given });
}

const page = (language: string, ...paragraphs: string[]): string =>
  `<!doctype html><html lang="${language}"><body><article><h1>Ein Treffen</h1>${paragraphs.map((one) => `<p>${one}</p>`).join('')}</article>`;

/** The layers that need a language pack, each with how much is in it. */
function extracted(document: ReadDocument): readonly (readonly [string, number])[] {
  const given = STAGES.slice(STAGES.findIndex(({ name }) => name === 'segment') + 1);
  return given.flatMap(({ gives }) =>
    gives.map((layer) => {
      const value = document[layer] as readonly unknown[] | ReadonlyMap<string, unknown>;
      return [layer, 'size' in value ? value.size : value.length] as const;
    }),
  );
}

test('English is extracted', () => {
  const document = read(`${EN}\n\n${EN.replace('Una Vey', 'Ebba Roy')}`);
  expect(document.metadata.language).toEqual({
    kind: 'inferred',
    value: 'en',
    by: 'franc',
    from: [],
  });
  expect(document.statements.length).toBeGreaterThan(0);
  expect(document.passages.every(({ language }) => language === undefined)).toBe(true);
});

test('what there is no pack for is kept and said to be what it is, and every later layer is empty', () => {
  const document = read(`${DE}\n\n${DE.replace('Una Vey', 'Ebba Roy')}`);
  expect(document.metadata.language?.value).toBe('de');
  expect(document.passages).toHaveLength(2);
  expect(document.sentences).toHaveLength(2);
  expect(extracted(document).filter(([, count]) => count > 0)).toEqual([]);
});

test('a passage in another language is marked and not extracted', () => {
  const document = read(`${EN}\n\n${DE}\n\n${EN.replace('Una Vey', 'Ebba Roy')}`);
  const [, foreign] = document.passages;
  expect(document.passages.map(({ language }) => language ?? null)).toEqual([null, 'de', null]);
  expect(document.statements).toHaveLength(2);
  const within = document.tokens.filter(
    ({ start }) => start >= (foreign?.start ?? 0) && start < (foreign?.end ?? 0),
  );
  expect(within).toEqual([]);
});

test('markup that names another language than the text stays what is said, and the conflict is kept', () => {
  const document = read(page('en', DE, DE.replace('Una Vey', 'Ebba Roy')));
  expect(document.metadata.language).toMatchObject({ kind: 'stated', value: 'en' });
  expect(document.metadata.textLanguage).toBe('de');
  expect(document.passages.map(({ language }) => language)).toEqual(['de', 'de', 'de']);
  expect(document.statements).toEqual([]);
});

test('markup that agrees with the text is not doubted', () => {
  const { metadata } = read(page('en-GB', EN, EN.replace('Una Vey', 'Ebba Roy')));
  expect(metadata.textLanguage).toBeUndefined();
});

test('a text that is too short to tell is read as far as the program can', () => {
  const document = read('Una Vey said: “No.”');
  expect(document.metadata.language).toBeNull();
  expect(document.tokens.length).toBeGreaterThan(0);
});
