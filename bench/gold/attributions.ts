/**
 * Expands `attributions.jsonl` (places only, no words) to what an attribution corpus looks like: the form of PolNeAR in
 * `../shared/data/statements`, for the scorer, for `tools/training-words.ts` and so for training. Needs the folder of the data.
 *
 *     node bench/gold/attributions.ts [--held | --train] [--data FOLDER] > corpus.jsonl
 *
 * A stretch whose text is not the one that was judged stops it.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { documentTexts } from './document-texts.ts';

type Place = readonly [start: number, end: number];

interface Roles<Span> {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

interface Stretch {
  readonly corpus: string;
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** The beginning of the SHA-256 of the stretch's text. */
  readonly check: string;
  readonly held: boolean;
  readonly attributions: readonly Roles<Place>[];
}

const { values } = parseArgs({
  options: {
    held: { type: 'boolean' },
    train: { type: 'boolean' },
    data: { type: 'string', default: join(import.meta.dirname, '../../../shared/data') },
  },
});
const texts = documentTexts(values.data);
for (const line of readFileSync(join(import.meta.dirname, 'attributions.jsonl'), 'utf8')
  .trim()
  .split('\n')) {
  const stretch = JSON.parse(line) as Stretch;
  const chosen = values.held === values.train || stretch.held === (values.held === true);
  if (chosen) process.stdout.write(`${JSON.stringify(expanded(stretch))}\n`);
}

function expanded({ corpus, id, start, end, check, attributions }: Stretch): object {
  const text = Array.from(texts(corpus, id)).slice(start, end).join('');
  if (!createHash('sha256').update(text).digest('hex').startsWith(check)) {
    throw new Error(`${corpus} ${id}: this is not the text that was judged`);
  }
  const spans = (places: readonly Place[]): object[] =>
    places.map(([from, to]) => ({ start: from - start, end: to - start }));
  return {
    id: `${corpus}-${id}-${start}`,
    text,
    attributions: attributions.map(({ source, cue, content }) => ({
      source: spans(source),
      cue: spans(cue),
      content: spans(content),
    })),
    discard: [],
  };
}
