import { Problem } from '@rapporteur/core/model/problem';
import { address, type Listed, webAddress } from './listed.ts';

interface Outline {
  readonly xmlUrl?: string | undefined;
  readonly outlines?: readonly Outline[] | undefined;
}

/**
 * The feeds of an OPML list, in its order, each once.
 * @throws Problem `input-unreadable` where it is none.
 */
export async function opmlFeeds(input: string, text: string): Promise<Listed[]> {
  const { parseOpml } = await import('feedsmith');
  const found = new Set<string>();
  try {
    const outlines: Outline[] = [...(parseOpml(text).body?.outlines ?? [])].toReversed();
    for (let next = outlines.pop(); next !== undefined; next = outlines.pop()) {
      const url = webAddress(next.xmlUrl);
      if (url !== null) found.add(url);
      outlines.push(...(next.outlines ?? []).toReversed());
    }
  } catch (cause) {
    const words = cause instanceof Error ? cause.message : String(cause);
    throw new Problem(
      'input-unreadable',
      `${input}: this list of feeds cannot be taken apart: ${words.slice(0, 200).replace(/\.$/, '')}`,
      'Export it again; a list of feeds is OPML.',
      { cause },
    );
  }
  return Array.from(found, address);
}
