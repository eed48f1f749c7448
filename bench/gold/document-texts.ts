/** Where the documents of `attributions.jsonl` are: the text of one by the name of its corpus and its id. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

interface Identified {
  readonly id?: string;
  readonly text?: string;
}

interface LiveBlog {
  readonly '@type': string;
  readonly liveBlogUpdate: readonly {
    readonly headline?: string;
    readonly articleBody?: string;
  }[];
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  quot: '"',
};

/** Reads each file once; an id that no corpus has stops it. */
export function documentTexts(data: string): (corpus: string, id: string) => string {
  const read = new Map<string, ReadonlyMap<string, string>>();
  return (corpus, id) => {
    if (corpus === 'liveblogs') return liveBlogText(data, id);
    const known = read.get(corpus) ?? textsOf(linesOf(data, corpus));
    read.set(corpus, known);
    const text = known.get(id);
    if (text === undefined) throw new Error(`${corpus}: no document ${id}`);
    return text;
  };
}

function linesOf(data: string, corpus: string): string {
  return corpus === 'names'
    ? readFileSync(join(data, 'names/train.jsonl'), 'utf8')
    : gunzipSync(readFileSync(join(data, `timeline/${corpus}.jsonl.gz`))).toString();
}

function textsOf(lines: string): ReadonlyMap<string, string> {
  const documents = lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Identified);
  // The first line of a timeline is no article.
  return new Map(documents.flatMap(({ id, text }) => (id && text ? [[id, text]] : [])));
}

/** Headline and words of each post, in the order of the page's JSON-LD, each followed by an empty line. */
function liveBlogText(data: string, id: string): string {
  const page = gunzipSync(readFileSync(join(data, `articles/liveblogs/${id}.html.gz`))).toString();
  const blog = [...page.matchAll(/<script[^>]*ld\+json[^>]*>(.*?)<\/script>/gs)]
    .map(([, json]) => JSON.parse(json ?? '') as LiveBlog)
    .find((item) => item['@type'] === 'LiveBlogPosting');
  return (blog?.liveBlogUpdate ?? [])
    .flatMap(({ headline = '', articleBody = '' }) => [
      unescaped(headline),
      unescaped(articleBody).replace(/<[^>]*>/g, ''),
    ])
    .join('\n\n');
}

function unescaped(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (name) return ENTITIES[String(name)] ?? whole;
    return String.fromCodePoint(hex ? Number.parseInt(String(hex), 16) : Number(decimal));
  });
}
