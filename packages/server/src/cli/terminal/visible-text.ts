/**
 * Text of a source made safe for a terminal, on one line: control characters (an escape sequence begins
 * with one) become the pictures Unicode has for them, characters that turn the direction of writing
 * around are spelled out, and line breaks become spaces. What the words are stays readable; what they
 * could do to the terminal is gone.
 */
export function visibleText(text: string): string {
  return text.replace(BREAKS, ' ').replace(UNSAFE, spelledOut).toWellFormed();
}

/** Text that keeps its lines, and nothing else that a terminal would obey. */
export function visibleLines(text: string): string {
  return text.replace(UNSAFE, (character) =>
    character === '\n' || character === '\r' || character === '\t'
      ? character
      : spelledOut(character),
  );
}

/** JSON whose strings hold nothing that a terminal would obey: escaped, so that it says the same. */
export function visibleJson(json: string): string {
  return json.replace(UNSAFE, (character) =>
    character === '\n'
      ? character
      : character
          .split('')
          .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
          .join(''),
  );
}

const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

// C0, DEL, C1; direction overrides, embeddings and isolates; tags, which hide text.
const UNSAFE = /[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]/gu;

function spelledOut(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
