/**
 * Live blogs against their gold: posts, their times and how they begin, page by page.
 *
 *     node bench/quality/liveblogs.ts [liveblogs.jsonl]
 *
 * A post is found when a post of the page has its time (to the second) and its headline; posts are compared in page order. `starts` counts where
 * a passage of that post begins with the words.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Passage } from '@rapporteur/core/model/passage';
import { documentReader } from '@rapporteur/core/pipeline/read-document';

interface GoldPost {
  readonly time: string;
  readonly time_also?: string;
  readonly headline: string | null;
  readonly starts: string | null;
}

interface GoldPage {
  readonly id: string;
  readonly html: string;
  readonly items: readonly GoldPost[];
}

interface FoundPost {
  readonly postedAt: string | null;
  /** Words of its passages; the first is its heading where it has one. */
  readonly lines: readonly string[];
}

const GOLD =
  process.argv[2] ??
  join(import.meta.dirname, '../../../shared/data/articles/liveblogs/liveblogs.jsonl');
const read = documentReader();
let [posts, found, right, begun, beginnings, order] = [0, 0, 0, 0, 0, 0];
for (const line of readFileSync(GOLD, 'utf8')
  .split('\n')
  .filter((one) => one.trim() !== '')) {
  const page = JSON.parse(line) as GoldPage;
  const bytes = gunzipSync(readFileSync(join(dirname(GOLD), page.html)));
  const document = read({
    input: page.html,
    bytes,
    mediaType: 'text/html',
    charset: null,
    given: {},
  });
  const shown = postsOf(document.text, document.passages);
  const matches = page.items.map((item, index) => {
    const at = shown[index];
    const same = (post: FoundPost | undefined): boolean =>
      post !== undefined && isAt(post, item) && isHeaded(post, item);
    return same(at) ? at : shown.find(same);
  });
  const headed = page.items.filter((item) => shown.some((post) => isHeaded(post, item))).length;
  const timed = matches.filter((match) => match !== undefined).length;
  const inOrder = matches.filter((match, index) => match !== undefined && match === shown[index]);
  const withStart = page.items.filter(({ starts }) => starts !== null).length;
  const starts = page.items.filter(
    ({ starts: words }, index) =>
      words !== null && matches[index]?.lines.some((one) => plain(one).startsWith(plain(words))),
  ).length;
  process.stdout.write(
    `${page.id.padEnd(16)} posts ${shown.length} of ${page.items.length}  headings ${headed}  times ${timed}  in order ${inOrder.length}  starts ${starts} of ${withStart}\n`,
  );
  posts += page.items.length;
  found += shown.length;
  right += timed;
  order += inOrder.length;
  begun += starts;
  beginnings += withStart;
}
process.stdout.write(
  `posts=${posts} found=${found} times=${(right / posts).toFixed(4)} order=${(order / posts).toFixed(4)} starts=${(begun / beginnings).toFixed(4)}\n`,
);

/** From a passage of kind `post` up to the next, or to where the time changes. */
function postsOf(text: string, passages: readonly Passage[]): FoundPost[] {
  const all: { postedAt: string | null; lines: string[] }[] = [];
  let open: { postedAt: string | null; lines: string[] } | null = null;
  for (const { kind, postedAt, start, end } of passages) {
    if (kind === 'post') {
      open = { postedAt, lines: [] };
      all.push(open);
    } else if (open !== null && postedAt !== open.postedAt) open = null;
    open?.lines.push(text.slice(start, end));
  }
  return all;
}

function isAt({ postedAt }: FoundPost, { time, time_also: also }: GoldPost): boolean {
  if (postedAt === null) return false;
  const instant = Date.parse(postedAt);
  return instant === Date.parse(time) || (also !== undefined && instant === Date.parse(also));
}

function isHeaded({ lines }: FoundPost, { headline, starts }: GoldPost): boolean {
  const wanted = headline ?? starts ?? '';
  return plain(lines[0] ?? '').startsWith(plain(wanted));
}

function plain(words: string): string {
  return words.normalize('NFKC').replace(/\s+/g, ' ').trim();
}
