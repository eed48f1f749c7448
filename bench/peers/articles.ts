/**
 * Main text and titles of the same pages as bench/quality/articles.ts reads, by @mozilla/readability and defuddle on linkedom, and by
 * us, in one run, each alone:
 *
 *     node bench/peers/articles.ts
 *
 * The peers are no dependencies of this repository: `npm install` puts them into a folder of their own, once.
 * linkedom is 0.18.14, since 0.18.15 does not install.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { clean } from '../../packages/core/src/clean/clean.ts';
import type { Layers } from '../../packages/core/src/model/document.ts';
import { decode } from '../../packages/core/src/read/decode.ts';
import { segment } from '../../packages/core/src/segment/segment.ts';

interface Read {
  readonly title: string | null;
  readonly text: string;
  readonly passages?: readonly object[];
}
type Reader = (bytes: Uint8Array) => Read | Promise<Read>;

const PEERS = ['linkedom@0.18.14', '@mozilla/readability@0.6.0', 'defuddle@0.19.4'];
const FOLDER = join(tmpdir(), 'rapporteur-peers');
const DATA = new URL('../../../shared/data/articles/dev/', import.meta.url);
const SCORER = fileURLToPath(new URL('../../../shared/score/articles.py', import.meta.url));

const pages = readFileSync(new URL('dev.jsonl', DATA), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => {
    const { id, html } = JSON.parse(line) as { id: string; html: string };
    return { id, bytes: gunzipSync(readFileSync(new URL(html, DATA))) };
  });

for (const [name, reader] of Object.entries({ rapporteur: ours, ...(await peers()) })) {
  for (const { bytes } of pages.slice(0, 60)) await attempt(reader, bytes);
  const started = performance.now();
  const read: Read[] = [];
  for (const { bytes } of pages) read.push(await attempt(reader, bytes));
  const seconds = (performance.now() - started) / 1000;
  const file = join(FOLDER, `${name}.jsonl`);
  writeFileSync(
    file,
    read.map((item, at) => `${JSON.stringify({ id: pages[at]?.id, ...item })}\n`).join(''),
  );
  const gold = fileURLToPath(new URL('dev.jsonl', DATA));
  const score = execFileSync('python3', [
    SCORER,
    gold,
    '--predictions',
    file,
    '--without',
    'headline,byline',
  ]);
  process.stdout.write(`${name}: ${(pages.length / seconds).toFixed(1)} pages a second\n`);
  process.stdout.write(
    score
      .toString()
      .split('\n')
      .filter((line) => /^(?:text|title)/.test(line))
      .join('\n') + '\n',
  );
}

async function attempt(reader: Reader, bytes: Uint8Array): Promise<Read> {
  try {
    return await reader(bytes);
  } catch {
    return { title: null, text: '' };
  }
}

function ours(bytes: Uint8Array): Read {
  const source = { input: 'page', bytes, mediaType: 'text/html', charset: null, given: {} };
  let layers = { source } as unknown as Layers;
  for (const stage of [decode, clean, segment]) layers = { ...layers, ...stage.run(layers) };
  const { text, passages, metadata } = layers;
  return {
    title: metadata.title?.value ?? null,
    text: text.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g, '  '),
    passages,
  };
}

/** What the installed peers offer, as far as it is used here. */
interface Peers {
  readonly parseHTML: (html: string) => { readonly document: unknown };
  readonly Readability: new (document: unknown) => {
    parse: () => {
      readonly title: string;
      readonly textContent: string;
      readonly content: string;
    } | null;
  };
  readonly Defuddle: (
    document: unknown,
    url?: string,
    options?: object,
  ) => Promise<{ readonly title: string; readonly content: string }>;
}

async function peers(): Promise<Record<string, Reader>> {
  const { parseHTML, Readability, Defuddle } = await installed();
  const decoder = new TextDecoder();
  /** Paragraphs apart, as each peer's words stand in its HTML. */
  const textOf = (html: string): string =>
    (
      parseHTML(
        `<html><body>${html.replace(/<(?=\/?(?:p|div|h\d|li|br|tr|td|figcaption|blockquote)\b)/gi, '\n<')}</body></html>`,
      ).document as { readonly body: { readonly textContent: string } }
    ).body.textContent;
  return {
    readability: (bytes) => {
      const article = new Readability(parseHTML(decoder.decode(bytes)).document).parse();
      return { title: article?.title ?? null, text: textOf(article?.content ?? '') };
    },
    defuddle: async (bytes) => {
      const { title, content } = await Defuddle(
        parseHTML(decoder.decode(bytes)).document,
        undefined,
        {
          useAsync: false,
        },
      );
      return { title, text: textOf(content) };
    },
  };
}

async function installed(): Promise<Peers> {
  if (!existsSync(join(FOLDER, 'node_modules/defuddle'))) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(join(FOLDER, 'package.json'), '{"private":true}');
    execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', ...PEERS], {
      cwd: FOLDER,
    });
  }
  const require = createRequire(join(FOLDER, 'package.json'));
  const load = (name: string): Promise<unknown> =>
    import(pathToFileURL(require.resolve(name)).href);
  const [dom, readability, defuddle] = await Promise.all(
    ['linkedom', '@mozilla/readability', './node_modules/defuddle/dist/node.js'].map(load),
  );
  return { ...(dom as object), ...(readability as object), ...(defuddle as object) } as Peers;
}
