import type { Source } from '@rapporteur/core/model/document';
import { Problem } from '@rapporteur/core/model/problem';
import type { Context } from '../context.ts';
import { type Entry, type OpenEntry, sharedGiven } from '../entry.ts';
import { pageAt } from '../fetched-page.ts';
import type { InputItem } from '../input-item.ts';
import { ahead } from './ahead.ts';
import type { Listed } from './listed.ts';

/** Addresses that are asked at the same time; how fast one host is asked is the fetcher's affair. */
const AT_ONCE = 6;

/** What a feed or list tells of: documents that it holds, and what is at the addresses that it names. */
export async function* followListed(
  entry: OpenEntry,
  listed: readonly Listed[],
  context: Context,
): AsyncGenerator<InputItem> {
  const fresh = listed.filter(({ url, full }) => full || url === null || isNew(url, context));
  for await (const { item, fetched } of ahead(fresh, AT_ONCE, (one) =>
    fetchedFor(entry, one, context),
  ))
    yield* itemsOf(entry, item, fetched, context);
}

function isNew(url: string, { visited }: Context): boolean {
  if (visited.has(url)) return false;
  visited.add(url);
  return true;
}

interface Fetching {
  readonly item: Listed;
  /** Null where nothing is fetched. */
  readonly fetched: InputItem | null;
}

async function fetchedFor(entry: OpenEntry, item: Listed, context: Context): Promise<Fetching> {
  const { fetcher, signal } = context;
  const { url, full } = item;
  if (full || url === null || fetcher === undefined) return { item, fetched: null };
  const given = sharedGiven(entry.given);
  const options = { given, fetcher, ...(signal !== undefined && { signal }) };
  return { item, fetched: await pageAt(url, options) };
}

async function* itemsOf(
  entry: OpenEntry,
  item: Listed,
  fetched: InputItem | null,
  context: Context,
): AsyncGenerator<InputItem> {
  if (fetched?.kind === 'source') {
    yield* context.follow(fetchedEntry(fetched.source, entry.depth + 1), context);
    return;
  }
  if (context.signal?.aborted === true) return;
  const input = `${entry.input}!${item.url ?? item.id.slice(0, 500).toWellFormed()}`;
  if (item.content !== null) {
    const words = fetched?.kind === 'problem' ? fetched.problem.message : null;
    const why = words === null ? '' : `: ${words.replace(`${item.url ?? ''}: `, '')}`;
    if (!item.full)
      yield { kind: 'notice', input, message: `only what the feed says of it is kept${why}` };
    yield { kind: 'source', source: held(entry, item, input, item.content) };
  } else if (fetched !== null) yield fetched;
  else if (item.url === null) yield { kind: 'skipped', input, reason: 'no-content' };
  else yield { kind: 'problem', input, problem: notFetched(item.url) };
}

/** What is at an address may be a feed or an archive in turn. */
export function fetchedEntry(source: Source, depth: number): Entry {
  const { input, bytes, fetchedFrom = input, ...rest } = source;
  const name = URL.parse(fetchedFrom)?.pathname.split('/').at(-1) ?? '';
  return { ...rest, input, fetchedFrom, name, open: () => bytes, depth, named: true };
}

/** A fragment of HTML that the feed holds. What the user says of all goes before what the feed says of the outlet. */
function held(entry: OpenEntry, item: Listed, input: string, content: string): Source {
  const { outlet, language, published } = entry.given;
  return {
    input,
    bytes: new TextEncoder().encode(content),
    mediaType: 'text/html',
    charset: 'utf-8',
    given: {
      ...(published !== undefined && { published }),
      ...item.given,
      ...(outlet !== undefined && { outlet }),
      ...(language !== undefined && { language }),
    },
    ...(entry.capturedAt !== undefined && { capturedAt: entry.capturedAt }),
    ...(!item.full && { partial: 'teaser' as const }),
  };
}

/** Nobody is there who fetches. */
export function notFetched(url: string): Problem {
  return new Problem(
    'input-unreadable',
    `${url}: addresses are not fetched here`,
    'Save the page to a file, and give that with --url.',
  );
}
