import { decodeHTMLStrict } from 'entities/decode';
import type { Span } from '../model/span.ts';
import { type OffsetMap, OffsetMapBuilder } from '../text/offset-map.ts';

/** Writes HTML that stands for another text, and keeps the way back to it. */
export class MarkupWriter {
  readonly #original: string;
  readonly #builder = new OffsetMapBuilder();
  readonly #parts: string[] = [];

  constructor(original: string) {
    this.#original = original;
  }

  build(): { readonly html: string; readonly toMarkdown: OffsetMap } {
    return { html: this.#parts.join(''), toMarkdown: this.#builder.build() };
  }

  /** Markup that stands for the original at `span` as a whole. */
  tag(markup: string, span: Span): void {
    this.#parts.push(markup);
    this.#builder.replace(markup.length, span.start, Math.max(span.end, span.start));
  }

  /** What the original says of itself: `<title>`, `<meta>` or the language. */
  field(name: string, value: Span): void {
    const words = this.#original.slice(value.start, value.end);
    if (name === 'title') this.tag(`<title>${escaped(words)}</title>`, value);
    else this.tag(`<meta name="${name}" content="${escaped(words)}">`, value);
  }

  /** HTML within the original. */
  markup({ start, end }: Span): void {
    this.#parts.push(this.#original.slice(start, end));
    this.#builder.copy(end - start, start);
  }

  /** Words without the marks around them; where they do not stand as they are, they stand for the whole. */
  enclosed(words: string, span: Span, element: string): void {
    this.tag(`<${element}>`, span);
    const at = this.#original.indexOf(words, span.start);
    if (at >= 0 && at + words.length <= span.end)
      this.text(words, { start: at, end: at + words.length }, true);
    else this.#whole(words, span);
    this.tag(`</${element}>`, span);
  }

  /**
   * The text of a node: the original at `span` but for escapes, references and marks at the beginning of lines.
   * @param literal there are no escapes and references: it stands in the original as it is.
   */
  text(value: string, span: Span, literal = false): void {
    const raw = this.#original.slice(span.start, span.end);
    let at = 0;
    let done = 0;
    while (done < value.length) {
      const next = (literal ? null : marked(value, done, raw, at)) ?? plain(value, done, raw, at);
      if (next === null) {
        const start = Math.max(0, Math.min(span.start + at, span.end - 1));
        this.#whole(value.slice(done), { start, end: span.end });
        return;
      }
      this.#write(next, span.start + at);
      at += next.raw;
      done += next.value;
    }
  }

  #write({ html, raw, exact }: Step, start: number): void {
    this.#parts.push(html);
    if (exact) this.#builder.copy(html.length, start);
    else this.#builder.replace(html.length, start, start + raw);
  }

  /** Every character as a reference: the cleaner then claims no character by itself. */
  #whole(value: string, span: Span): void {
    const html = Array.from(value, reference).join('');
    if (html !== '') this.tag(html, span);
  }
}

interface Step {
  readonly html: string;
  /** Units of the value and of the original that it takes. */
  readonly value: number;
  readonly raw: number;
  /** Unit by unit the same as the original. */
  readonly exact: boolean;
}

/** An escape or a character reference, as the next of the value; null where there is none. */
function marked(value: string, done: number, raw: string, at: number): Step | null {
  const sign = value[done];
  if (raw[at] === '\\' && sign !== undefined && raw[at + 1] === sign && PUNCTUATION.test(sign))
    return { html: reference(sign), value: 1, raw: 2, exact: false };
  const name =
    raw[at] === '&' ? /^&#?[a-z\d]{1,32};/i.exec(raw.slice(at, at + 36))?.[0] : undefined;
  if (name === undefined) return null;
  const decoded = decodeHTMLStrict(name);
  if (decoded === name || !value.startsWith(decoded, done)) return null;
  return { html: name, value: decoded.length, raw: name.length, exact: true };
}

const PUNCTUATION = /[!-/:-@[-`{-~]/;

/** The next characters of the value and what of the original they are; null where the two have parted. */
function plain(value: string, done: number, raw: string, at: number): Step | null {
  const sign = value[done];
  if (sign === '\n') {
    // Blanks before and after a line end go, and so do the marks of a quotation, unless the text goes on with one.
    const rest = raw.slice(at);
    const blank = /^[ \t]*\r?\n?[ \t]*/.exec(rest)?.[0].length ?? 0;
    const goesOn = raw[at + blank] === value[done + 1];
    const length = goesOn ? blank : (/^[ \t]*\r?\n?[ \t>]*/.exec(rest)?.[0].length ?? 0);
    if (length === 0) return null;
    return { html: length === 1 ? '\n' : '\n ', value: 1, raw: length, exact: length === 1 };
  }
  if (sign !== raw[at] || sign === undefined) return null;
  if (sign === '<' || sign === '&')
    return { html: reference(sign), value: 1, raw: 1, exact: false };
  let length = 1;
  while (
    done + length < value.length &&
    raw[at + length] === value[done + length] &&
    !/[\\&<\n]/.test(raw[at + length] ?? '')
  )
    length += 1;
  return { html: raw.slice(at, at + length), value: length, raw: length, exact: true };
}

function reference(sign: string): string {
  return `&#${sign.codePointAt(0) ?? 0xfffd};`;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
