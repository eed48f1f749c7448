/** Inputs that nobody means well with, by name; `megabytes` sets their size. */
export function hostileInputs(
  megabytes: number,
): { readonly name: string; readonly bytes: Uint8Array }[] {
  const size = Math.floor(megabytes * 1_000_000);
  const filled = (unit: string): Uint8Array =>
    new TextEncoder().encode(
      unit.repeat(Math.max(1, Math.floor(size / new TextEncoder().encode(unit).length))),
    );
  return [
    { name: 'empty file', bytes: new Uint8Array() },
    { name: 'white space', bytes: filled(' \n\t') },
    {
      name: 'one line of prose',
      bytes: filled('The minister told the agency on Tuesday that "the dam" would hold. '),
    },
    { name: 'one word', bytes: filled('a') },
    { name: 'random bytes', bytes: noise(size) },
    { name: 'invalid UTF-8', bytes: malformed(size) },
    { name: 'lone surrogates, as WTF-8', bytes: pattern(size, [0xed, 0xa0, 0x80, 0x20, 0x61]) },
    {
      name: 'right-to-left and zero-width',
      bytes: filled('\u202Eقال\u200B \u2066said\u2069 \u200F'),
    },
    { name: 'quotation marks', bytes: filled('"') },
    { name: 'opening quotation marks', bytes: filled('“') },
    { name: 'quotation marks of all kinds', bytes: filled('« “ ‘ \' " „ ') },
    { name: 'single words in quotation marks', bytes: filled('‘a’ ') },
    { name: 'verbs of saying', bytes: filled('he said ') },
    { name: 'according to', bytes: filled('according to ') },
    { name: 'capitals', bytes: filled('Ada Venn ') },
    { name: 'commas', bytes: filled('Ada, ') },
    { name: 'abbreviations', bytes: filled('U.S. Mr. ') },
    { name: 'questions in quotation marks', bytes: filled('?" ') },
    { name: 'hyphens', bytes: filled('al-') },
    { name: 'dates', bytes: filled('4 March ') },
    { name: 'nested tags', bytes: filled('<div>') },
    { name: 'unclosed formatting', bytes: formatting(size) },
    { name: 'less-than signs', bytes: filled('<') },
    { name: 'character references', bytes: filled('&amp;') },
  ];
}

function noise(size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let state = 1;
  for (let i = 0; i < size; i += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    bytes[i] = state >>> 16;
  }
  return bytes;
}

function malformed(size: number): Uint8Array {
  return pattern(
    size,
    [0x53, 0x61, 0x69, 0x64, 0x20, 0xe2, 0x80, 0x20, 0xff, 0xc3, 0x28, 0x2e, 0x20],
  );
}

function pattern(size: number, unit: readonly number[]): Uint8Array {
  return Uint8Array.from({ length: size }, (_, index) => unit[index % unit.length] ?? 0);
}

function formatting(size: number): Uint8Array {
  let page = '<!doctype html>';
  for (let i = 0; page.length < size / 2; i += 1) page += `<b id=${i}>`;
  return new TextEncoder().encode(page + '<p>he said'.repeat(Math.floor(size / 20)));
}
