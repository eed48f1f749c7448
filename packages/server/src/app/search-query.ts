import { ACTS } from '@rapporteur/core/model/statement';
import type { Span } from '@rapporteur/core/model/span';
import { daysOf } from '@rapporteur/core/model/day-range';
import type { SearchQuery } from '../store/search-query.ts';
import { type QueryToken, queryInvalid, searchTokens } from './search-tokens.ts';

/**
 * Understands a query as a user types it: words (all of them, where nothing stands between), `"a phrase"`,
 * `begin*`, AND, OR, NOT, parentheses, and the fields `speaker:`, `outlet:`, `act:` and `date:2025-03-01..2025-03-31`.
 * NOT binds closest, then AND, then OR.
 * @throws Problem `query-invalid`, pointing at the place.
 */
export function parseSearchQuery(query: string): SearchQuery {
  const parser: Parser = { query, tokens: searchTokens(query), next: 0, depth: 0 };
  if (parser.tokens.length === 0)
    throw queryInvalid(
      query,
      { start: 0, end: 0 },
      'The query is empty.',
      'Give a word to look for.',
    );
  const parsed = alternatives(parser);
  const extra = parser.tokens[parser.next];
  if (extra !== undefined)
    throw queryInvalid(
      query,
      extra.at,
      'Nothing was opened that this could close.',
      'Leave it out, or open a parenthesis before.',
    );
  return parsed;
}

interface Parser {
  readonly query: string;
  readonly tokens: readonly QueryToken[];
  next: number;
  depth: number;
}

/** Deeper nesting than anyone types; SQLite has a bound of its own on expressions. */
const DEEPEST = 50;

/** More terms than anyone types. */
const MOST_TERMS = 200;

function alternatives(parser: Parser): SearchQuery {
  const parts = [conjunction(parser)];
  while (parser.tokens[parser.next]?.kind === 'or') {
    parser.next += 1;
    parts.push(conjunction(parser));
  }
  return joined('or', parts);
}

function conjunction(parser: Parser): SearchQuery {
  const parts = [negation(parser)];
  for (;;) {
    const kind = parser.tokens[parser.next]?.kind;
    if (kind === undefined || kind === 'or' || kind === ')') return joined('and', parts);
    if (kind === 'and') parser.next += 1;
    parts.push(negation(parser));
  }
}

function negation(parser: Parser): SearchQuery {
  if (parser.tokens[parser.next]?.kind !== 'not') return term(parser);
  parser.next += 1;
  const of = deeper(parser, negation);
  return { kind: 'not', of };
}

function term(parser: Parser): SearchQuery {
  const { query } = parser;
  const token = parser.tokens[parser.next];
  if (token === undefined || token.kind === 'and' || token.kind === 'or' || token.kind === ')')
    throw queryInvalid(
      query,
      token?.at ?? { start: query.length, end: query.length },
      'A word, a "phrase", a field or a parenthesis is missing here.',
      'AND and OR stand between two of them, NOT before one.',
    );
  parser.next += 1;
  if (parser.next > MOST_TERMS)
    throw queryInvalid(query, token.at, 'The query is too long.', 'Look for less at once.');
  if (token.kind === '(') return group(parser, token.at);
  if (token.kind === 'field') return field(query, token);
  // negation() takes every NOT before it comes here.
  if (token.kind !== 'word' && token.kind !== 'phrase') throw new Error(`${token.kind} as a term`);
  return words(query, token);
}

function group(parser: Parser, opened: Span): SearchQuery {
  const inside = deeper(parser, alternatives);
  if (parser.tokens[parser.next]?.kind !== ')')
    throw queryInvalid(
      parser.query,
      opened,
      'This parenthesis is not closed.',
      'Close it, or leave it out.',
    );
  parser.next += 1;
  return inside;
}

function deeper(parser: Parser, parse: (parser: Parser) => SearchQuery): SearchQuery {
  parser.depth += 1;
  if (parser.depth > DEEPEST)
    throw queryInvalid(
      parser.query,
      parser.tokens[parser.next]?.at ?? { start: 0, end: 0 },
      'The query is nested too deeply.',
      'Leave out parentheses that change nothing.',
    );
  const parsed = parse(parser);
  parser.depth -= 1;
  return parsed;
}

function joined(kind: 'and' | 'or', parts: readonly SearchQuery[]): SearchQuery {
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { kind, of: parts };
}

function words(
  query: string,
  { kind, text, at }: Extract<QueryToken, { kind: 'word' | 'phrase' }>,
): SearchQuery {
  const prefix = kind === 'word' && text.endsWith('*');
  const bare = prefix ? text.slice(0, -1) : text;
  if (!/[\p{L}\p{N}]/u.test(bare))
    throw queryInvalid(query, at, 'There is no word here to look for.', 'Give letters or digits.');
  if (bare.includes('*') && kind === 'word')
    throw queryInvalid(query, at, 'A word can be cut off only at its end.', 'Write the * last.');
  return { kind: 'words', words: bare.trim().split(/\s+/), prefix, at };
}

function field(
  query: string,
  { name, text, at }: Extract<QueryToken, { kind: 'field' }>,
): SearchQuery {
  if (name === 'date') return dates(query, text, at);
  if (name === 'act' && !(ACTS as readonly string[]).includes(text.toLowerCase()))
    throw queryInvalid(
      query,
      at,
      `There is no act "${text}".`,
      `Choose one of: ${ACTS.join(', ')}.`,
    );
  if (!/[\p{L}\p{N}]/u.test(text))
    throw queryInvalid(
      query,
      at,
      `${name}: needs a name.`,
      `Write ${name}:Name or ${name}:"Two Names".`,
    );
  return { kind: name, value: name === 'act' ? text.toLowerCase() : text, at };
}

function dates(query: string, text: string, at: Span): SearchQuery {
  const [from = '', to = from, ...more] = text.split('..');
  const valid = (day: string): boolean => day === '' || (day.length <= 10 && daysOf(day) !== null);
  if (more.length > 0 || !valid(from) || !valid(to) || from + to === '')
    throw queryInvalid(
      query,
      at,
      'This is no date or range of dates.',
      'Write date:2025-03-24, date:2025-03, or date:2025-03-01..2025-03-31; either end may be left out.',
    );
  return { kind: 'date', from: from === '' ? null : from, to: to === '' ? null : to, at };
}
