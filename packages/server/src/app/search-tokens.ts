import { Problem } from '@rapporteur/core/model/problem';
import type { Span } from '@rapporteur/core/model/span';

/** A piece of a query as typed. */
export type QueryToken =
  | { readonly kind: '(' | ')' | 'and' | 'or' | 'not'; readonly at: Span }
  | { readonly kind: 'word' | 'phrase'; readonly text: string; readonly at: Span }
  | { readonly kind: 'field'; readonly name: FieldName; readonly text: string; readonly at: Span };

export const FIELD_NAMES = ['speaker', 'outlet', 'date', 'act'] as const;
export type FieldName = (typeof FIELD_NAMES)[number];

/**
 * Cuts a query into tokens. AND, OR and NOT are operators in capitals only, so that "and" can be looked for.
 * @throws Problem `query-invalid`, pointing at the place.
 */
export function searchTokens(query: string): QueryToken[] {
  const tokens: QueryToken[] = [];
  let at = 0;
  while (at < query.length) {
    const token = tokenAt(query, at);
    if (token === null) at += 1;
    else {
      tokens.push(token);
      at = token.at.end;
    }
  }
  return tokens;
}

/** A query that cannot be understood: what is wrong and, on the lines below, where. */
export function queryInvalid(query: string, at: Span, what: string, advice: string): Problem {
  const line = query.replaceAll(/\s/g, ' ');
  const marker = ' '.repeat(at.start) + '^'.repeat(Math.max(1, at.end - at.start));
  return new Problem('query-invalid', `${what}\n  ${line}\n  ${marker}`, advice);
}

const OPERATORS: Readonly<Record<string, 'and' | 'or' | 'not'>> = {
  AND: 'and',
  OR: 'or',
  NOT: 'not',
};

function tokenAt(query: string, start: number): QueryToken | null {
  const first = query.charAt(start);
  if (/\s/.test(first)) return null;
  if (first === '(' || first === ')') return { kind: first, at: { start, end: start + 1 } };
  if (isQuote(first)) return phrase(query, start);
  const text = wordAt(query, start);
  const at = { start, end: start + text.length };
  const operator = Object.hasOwn(OPERATORS, text) ? OPERATORS[text] : undefined;
  if (operator !== undefined) return { kind: operator, at };
  const colon = text.indexOf(':');
  const next = query.charAt(at.end);
  if (colon > 0 && (colon < text.length - 1 || isQuote(next)))
    return field(query, start, text, colon);
  return { kind: 'word', text, at };
}

function field(query: string, start: number, text: string, colon: number): QueryToken {
  const name = text.slice(0, colon).toLowerCase();
  const at = { start, end: start + text.length };
  if (!isFieldName(name))
    throw queryInvalid(
      query,
      { start, end: start + colon },
      `There is no field "${name}".`,
      `The fields are ${FIELD_NAMES.map((one) => `${one}:`).join(', ')}; put words with a colon in quotation marks.`,
    );
  if (colon < text.length - 1) return { kind: 'field', name, text: text.slice(colon + 1), at };
  const quoted = phrase(query, at.end);
  return { kind: 'field', name, text: quoted.text, at: { start, end: quoted.at.end } };
}

function phrase(query: string, start: number): Extract<QueryToken, { kind: 'word' | 'phrase' }> {
  let end = start + 1;
  while (end < query.length && !isQuote(query.charAt(end))) end += 1;
  if (end === query.length)
    throw queryInvalid(
      query,
      { start, end: start + 1 },
      'This quotation mark is not closed.',
      'Close it, or leave it out.',
    );
  return { kind: 'phrase', text: query.slice(start + 1, end), at: { start, end: end + 1 } };
}

/** Straight and typographic: queries are pasted from articles. */
function isQuote(character: string): boolean {
  return character !== '' && '"“”„«»'.includes(character);
}

function wordAt(query: string, start: number): string {
  let end = start;
  while (end < query.length && !/[\s()]/.test(query.charAt(end)) && !isQuote(query.charAt(end)))
    end += 1;
  return query.slice(start, end);
}

function isFieldName(name: string): name is FieldName {
  return (FIELD_NAMES as readonly string[]).includes(name);
}
