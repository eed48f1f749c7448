import { expect, test } from 'vitest';
import { decodeBytes } from '../../read/decode.ts';
import { wordsOf } from './clean-html.ts';
import { chooseBlocks } from './choose-blocks.ts';
import { OUTLET_QUIRKS, type OutletQuirk } from './outlet-quirks.ts';
import { takeApart } from './page-blocks.ts';
import { parsePage } from './parse.ts';

const PROSE =
  'The ministers of both states met for two hours on Monday and agreed on nothing, a spokesman said at the gate of the old customs house in Vell.';
const HTML = `<!doctype html><html><body><article><h1>Talks in Vell end</h1>
${`<p>${PROSE}</p>`.repeat(1)}
<p>Both sides meet again in a fortnight, the spokesman said, though the place has yet to be settled by the two of them.</p>
<div class="tide-table"><p>High water in Sundhavn at nine in the evening, low water at three in the morning, said the harbour office.</p></div>
<p>The bridge stays open to trucks until then, and the border police will count them on both banks, he said.</p>
</article></body></html>`;

const QUIRK: OutletQuirk = {
  domain: 'courier.example',
  seen: '2031-03-06',
  page: 'https://www.courier.example/2031/03/06/talks',
  name: 'tide-table',
  reason: 'boilerplate:service-box',
};

function reasonsAt(address: string | null, quirk: OutletQuirk): (string | null)[] {
  const bytes = new TextEncoder().encode(HTML);
  const page = takeApart(parsePage('page', decodeBytes(bytes, 'text/html', null).characters));
  const hints = { articleBody: null, description: null, title: null };
  return chooseBlocks(page, page.blocks.map(wordsOf), hints, address, [quirk])
    .filter((_, index) => (page.blocks[index]?.chars ?? 0) > 0)
    .map(({ reason }) => reason);
}

test('a quirk leaves out what it names, on pages of its outlet alone', () => {
  expect(reasonsAt('https://news.courier.example/x', QUIRK)[3]).toBe('boilerplate:service-box');
  expect(reasonsAt('https://othercourier.example/x', QUIRK)[3]).not.toBe('boilerplate:service-box');
  expect(reasonsAt(null, QUIRK)[3]).not.toBe('boilerplate:service-box');
});

test('a quirk keeps what it names', () => {
  expect(reasonsAt('https://courier.example/x', { ...QUIRK, reason: null })[3]).toBeNull();
});

test('each quirk is dated, and says on which page it was seen', () => {
  for (const { domain, seen, page, name } of OUTLET_QUIRKS) {
    expect(seen).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(new URL(page).hostname.endsWith(domain)).toBe(true);
    expect(name).toMatch(/^[a-z0-9_-]+$/);
  }
});
