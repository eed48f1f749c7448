import { type RawBuilder, sql } from 'kysely';
import type { SearchQuery } from '../../search-query.ts';
import { publishedFrom, publishedTo, touches } from './citation.ts';
import { goesBy } from './identities.ts';
import { judgedAct } from './judgement-of.ts';

/** What a query looks in: passages `p` or statements `s`, of revisions `r` with outlet `o`. */
export type Target = 'passage' | 'statement';

/**
 * A query as an SQL condition. What the user typed reaches SQLite as parameters only, and FTS5 as quoted strings only.
 */
export function conditionOf(query: SearchQuery, target: Target): RawBuilder<unknown> {
  switch (query.kind) {
    case 'words':
      return target === 'passage'
        ? sql`p.id in (select rowid from passages_words where passages_words match ${phrase(query)})`
        : contentMatch(phrase(query));
    case 'and':
    case 'or': {
      const parts = query.of.map((part) => conditionOf(part, target));
      return sql`(${sql.join(parts, query.kind === 'and' ? sql` and ` : sql` or `)})`;
    }
    case 'not':
      return sql`not coalesce(${conditionOf(query.of, target)}, false)`;
    case 'speaker':
      // A passage has no speaker; queries that name one look in statements.
      return target === 'passage' ? sql`false` : speakerMatch(query.value);
    case 'act':
      return target === 'passage' ? sql`false` : sql`${judgedAct} = ${query.value}`;
    case 'outlet':
      return sql`coalesce(o.name = ${query.value} collate nocase, false)`;
    case 'date':
      return sql`(${sql.join(
        [
          ...touches(
            {
              ...(query.from === null ? {} : { from: query.from }),
              ...(query.to === null ? {} : { to: query.to }),
            },
            publishedFrom,
            publishedTo,
          ),
          sql`${publishedFrom} is not null`,
        ],
        sql` and `,
      )})`;
  }
}

/** Statements whose speaker goes by these words, there or in another document; whom the user decided on instead of whom it was. */
export function speakerMatch(words: string): RawBuilder<unknown> {
  return sql`((s.id in (select rowid from statements_words
    where statements_words match ${`speaker : ${quoted(words)}`})
    or (s.revision, s.source_entity) in (select i.revision, i.local from temp.identities i
      where i.entity in ${goesBy(words)}))
    and s.id not in (select js.statement from temp.judgements js where js.speaker_set = 1)
    or s.id in (select js.statement from temp.judgements js where js.speaker in ${goesBy(words)}))`;
}

/** Whether a query asks for a speaker or an act, so that only statements can answer it. */
export function targetOf(query: SearchQuery): Target {
  switch (query.kind) {
    case 'speaker':
    case 'act':
      return 'statement';
    case 'and':
    case 'or':
      return query.of.some((part) => targetOf(part) === 'statement') ? 'statement' : 'passage';
    case 'not':
      return targetOf(query.of);
    default:
      return 'passage';
  }
}

/**
 * An FTS5 expression that matches where any of the words asked for stand, to rank and highlight by; null where the
 * query can be met without any of them.
 */
export function ranking(query: SearchQuery, target: Target): string | null {
  if (!needsWords(query)) return null;
  const any = phrases(query).join(' OR ');
  return target === 'passage' ? any : `content : (${any})`;
}

/** A query in two halves that both hold: words, as an FTS5 expression, and all else. */
export interface SplitQuery {
  /** Null where the query can be met without words, or words and other conditions are alternatives. */
  readonly words: string | null;
  /** Null where the query is about words alone. */
  readonly rest: SearchQuery | null;
}

export function splitQuery(query: SearchQuery, target: Target): SplitQuery {
  const inColumn = (words: string): string =>
    target === 'passage' ? words : `content : (${words})`;
  const whole = wordsOnly(query);
  if (whole !== null) return { words: inColumn(whole), rest: null };
  if (query.kind !== 'and') return { words: null, rest: query };
  const isWords = (part: SearchQuery): boolean =>
    wordsOnly(part.kind === 'not' ? part.of : part) !== null;
  const words = wordsOnly({ kind: 'and', of: query.of.filter(isWords) });
  if (words === null) return { words, rest: query };
  const rest = { kind: 'and', of: query.of.filter((part) => !isWords(part)) } as const;
  return { words: inColumn(words), rest };
}

/** An FTS5 expression that matches the rows that a query finds and no others; null where there is none. */
function wordsOnly(query: SearchQuery): string | null {
  if (query.kind === 'words') return phrase(query);
  if (query.kind !== 'and' && query.kind !== 'or') return null;
  const parts = query.of.map((part) =>
    part.kind === 'not' && query.kind === 'and'
      ? { isNot: true, of: wordsOnly(part.of) }
      : { isNot: false, of: wordsOnly(part) },
  );
  if (parts.some(({ of }) => of === null)) return null;
  const wanted = parts.filter(({ isNot }) => !isNot).map(({ of }) => `(${of})`);
  const unwanted = parts.filter(({ isNot }) => isNot).map(({ of }) => `(${of})`);
  if (wanted.length === 0) return null;
  const joined = wanted.join(query.kind === 'and' ? ' AND ' : ' OR ');
  return unwanted.length === 0 ? joined : `(${joined}) NOT (${unwanted.join(' OR ')})`;
}

function needsWords(query: SearchQuery): boolean {
  if (query.kind === 'words') return true;
  if (query.kind === 'and') return query.of.some(needsWords);
  return query.kind === 'or' && query.of.every(needsWords);
}

function phrases(query: SearchQuery): string[] {
  if (query.kind === 'words') return [phrase(query)];
  return query.kind === 'and' || query.kind === 'or' ? query.of.flatMap(phrases) : [];
}

function contentMatch(expression: string): RawBuilder<unknown> {
  return sql`s.id in (select rowid from statements_words
    where statements_words match ${`content : (${expression})`})`;
}

function phrase(query: Extract<SearchQuery, { kind: 'words' }>): string {
  return quoted(query.words.join(' ')) + (query.prefix ? ' *' : '');
}

/** A string of FTS5 (sqlite.org/fts5.html §3.1): nothing in it is an operator. */
function quoted(words: string): string {
  return `"${words.replaceAll('"', '""').replaceAll('\0', ' ')}"`;
}
