import { allBytes } from '../all-bytes.ts';
import type { Context } from '../context.ts';
import { type OpenEntry, sharedGiven } from '../entry.ts';
import type { InputItem } from '../input-item.ts';
import { listedAddresses } from './address-list.ts';
import { feedItems } from './feed.ts';
import { followListed } from './follow-listed.ts';
import { opmlFeeds } from './opml.ts';
import { sitemapAddresses } from './sitemap.ts';
import { xmlText } from './xml-text.ts';

/** The items of a feed: what it holds in full is a document, of what it only announces the page is fetched. */
export async function* takeFeed(entry: OpenEntry, context: Context): AsyncGenerator<InputItem> {
  yield* followListed(entry, await feedItems(entry.input, await textOf(entry)), context);
}

/** The pages of a sitemap, or those of the sitemaps of an index. */
export async function* takeSitemap(entry: OpenEntry, context: Context): AsyncGenerator<InputItem> {
  yield* followListed(entry, sitemapAddresses(await textOf(entry)), context);
}

/** The items of every feed in a list of feeds. */
export async function* takeOpml(entry: OpenEntry, context: Context): AsyncGenerator<InputItem> {
  yield* followListed(entry, await opmlFeeds(entry.input, await textOf(entry)), context);
}

/** What is at the addresses of a list. */
export async function* takeAddresses(
  entry: OpenEntry,
  context: Context,
): AsyncGenerator<InputItem> {
  const { addresses, wrong } = listedAddresses(await textOf(entry));
  if (wrong.length > 0)
    yield {
      kind: 'notice',
      input: entry.input,
      message: `no address of a page: line ${wrong.slice(0, 10).join(', ')}${wrong.length > 10 ? ', …' : ''}`,
    };
  yield* followListed({ ...entry, given: sharedGiven(entry.given) }, addresses, context);
}

async function textOf(entry: OpenEntry): Promise<string> {
  return xmlText(await allBytes(entry), entry.charset ?? null);
}
