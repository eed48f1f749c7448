/** A content line of iCalendar (RFC 5545, 3.1), folded and with its CRLF. @param value already escaped where it is text */
export function contentLine(name: string, value: string): string {
  return `${folded(`${name}:${value}`)}\r\n`;
}

/** A value of type TEXT (3.3.11): backslash, comma, semicolon and line ends escaped, other control characters left out. */
export function textValue(text: string): string {
  return text
    .replaceAll(/\r\n?|\u2028|\u2029/g, '\n')
    .replaceAll(/[\u0000-\u0009\u000B-\u001F\u007F]+/g, ' ')
    .replaceAll(/[\\,;]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Most octets of a line, without its end. */
const LONGEST = 75;

/** Lines of at most 75 octets of UTF-8, all but the first behind a space; no character is parted. */
function folded(line: string): string {
  let out = '';
  let octets = 0;
  for (const character of line) {
    const size = sizeOf(character.codePointAt(0) ?? 0);
    if (octets + size > LONGEST) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}

/** Octets of a code point in UTF-8. */
function sizeOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x1_0000 ? 3 : 4;
}
