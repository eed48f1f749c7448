import { Readable } from 'node:stream';
import type { Source } from '../../../core/src/model/document.ts';
import type { Fetcher } from '../../../server/src/fetch/fetcher.ts';
import type { InputItem } from '../../../server/src/fetch/input-item.ts';
import { openInputs } from '../../../server/src/fetch/inputs.ts';

export interface FollowOptions {
  readonly given?: Source['given'];
  readonly fetcher?: Fetcher;
  readonly stdin?: Uint8Array;
}

/** Everything that inputs come to. */
export async function followedItems(
  inputs: readonly string[],
  { given = {}, fetcher, stdin = new Uint8Array() }: FollowOptions = {},
): Promise<InputItem[]> {
  const items: InputItem[] = [];
  const options = { given, stdin: Readable.from([Buffer.from(stdin)]) };
  for await (const item of openInputs(inputs, {
    ...options,
    ...(fetcher !== undefined && { fetcher }),
  }))
    items.push(item);
  return items;
}

/** The same, each in a line, names without the folder they are in. */
export async function followedLines(
  inputs: readonly string[],
  options: FollowOptions & { readonly within?: string } = {},
): Promise<string[]> {
  const items = await followedItems(inputs, options);
  const { within } = options;
  return items.map((item) =>
    within === undefined ? lineOf(item) : lineOf(item).replaceAll(`${within}/`, ''),
  );
}

function lineOf(item: InputItem): string {
  switch (item.kind) {
    case 'source': {
      const { input, mediaType, charset, partial, capturedAt } = item.source;
      return ['source', input, mediaType, charset, partial, capturedAt]
        .filter((part) => part !== undefined && part !== null)
        .join(' ');
    }
    case 'problem':
      return `problem ${item.problem.code} ${item.problem.message}`;
    case 'skipped':
      return `skipped ${item.input} ${item.reason}${item.count === undefined ? '' : ` ${item.count}`}`;
    case 'notice':
      return `notice ${item.input} ${item.message}`;
  }
}

/** A fetcher that has these pages and no other. */
export function shelf(pages: Readonly<Record<string, { type: string; body: string }>>): Fetcher {
  return {
    fetch: async (url) => {
      const { Problem } = await import('../../../core/src/model/problem.ts');
      const page = pages[url];
      if (page === undefined)
        return {
          kind: 'failed',
          problem: new Problem('fetch-status', `${url}: 500`, 'Try again.'),
        };
      return {
        kind: 'fetched',
        url,
        status: 200,
        headers: { 'content-type': page.type },
        bytes: new TextEncoder().encode(page.body),
        capturedAt: '2031-03-13T00:00:00.000Z',
        chain: [url],
      };
    },
  };
}
