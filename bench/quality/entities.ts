/**
 * Who is who over all documents, against hand-made pairs of mentions in two documents: precision of those that the program takes for one
 * entity, recall of those that are. Every document of a corpus is read (by rules alone), since whom a name means depends on all of them.
 *
 *     node bench/quality/entities.ts [tune|report] [--errors] [--data FOLDER]
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { linkEntities } from '@rapporteur/core/link/entities/link-entities';
import type { ReadDocument } from '@rapporteur/core/model/document';
import type { EntityRecord, LinkedEntity } from '@rapporteur/core/model/linked-entity';
import type { Span } from '@rapporteur/core/model/span';
import { documentReader } from '@rapporteur/core/pipeline/read-document';
import { codePointIndex } from '@rapporteur/core/text/code-points';
import { asSource, type CorpusDocument } from './corpus.ts';

interface Place extends Span {
  readonly id: string;
}

/** How a pair was drawn: from equal names, from names that share a word, or from those that the program linked. */
type Drawn = 'one-name' | 'shared-word' | 'linked';

interface Pair {
  readonly corpus: string;
  readonly a: Place;
  readonly b: Place;
  readonly drawn: Drawn;
  readonly same: boolean;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'boolean', default: false },
    data: { type: 'string', default: join(import.meta.dirname, '../../../shared/data') },
  },
});
const half = positionals[0] ?? 'tune';
const pairs = jsonLines<Pair>(
  readFileSync(join(import.meta.dirname, `../gold/entities-${half}.jsonl`), 'utf8'),
);

const read = documentReader();
const counts = {
  right: 0,
  wrong: 0,
  missed: 0,
  missedDrawnBlind: 0,
  rightDrawnBlind: 0,
  unread: 0,
};
for (const corpus of new Set(pairs.map((pair) => pair.corpus))) {
  const entityAt = linkedCorpus(corpus);
  for (const pair of pairs.filter((one) => one.corpus === corpus)) score(pair, entityAt);
}
const { right, wrong, missed, rightDrawnBlind, missedDrawnBlind, unread } = counts;
console.log(
  `${half}: ${pairs.length} pairs, ${pairs.filter(({ same }) => same).length} of one entity`,
);
console.log(`precision ${share(right, wrong)} (${wrong} wrong)`);
console.log(
  `recall ${share(right, missed)}; without pairs drawn from links ${share(rightDrawnBlind, missedDrawnBlind)}`,
);
console.log(`${unread} pairs with a mention that the reader does not have there: taken for two`);

function score(pair: Pair, entityAt: (place: Place) => LinkedEntity | null): void {
  const [a, b] = [entityAt(pair.a), entityAt(pair.b)];
  if (a === null || b === null) counts.unread += 1;
  const linked = a !== null && a === b;
  if (linked && pair.same) counts.right += 1;
  if (linked && pair.same && pair.drawn !== 'linked') counts.rightDrawnBlind += 1;
  if (linked && !pair.same) counts.wrong += 1;
  if (!linked && pair.same) counts.missed += 1;
  if (!linked && pair.same && pair.drawn !== 'linked') counts.missedDrawnBlind += 1;
  if (values.errors && linked !== pair.same)
    console.log(
      `${linked ? 'wrong' : 'missed'}: ${a?.name ?? '?'} · ${b?.name ?? '?'} (${pair.drawn})`,
    );
}

/** Reads and links all documents of a corpus; tells whose mention begins at a place. */
function linkedCorpus(corpus: string): (place: Place) => LinkedEntity | null {
  const mentions = new Map<string, string>();
  const records: EntityRecord[] = [];
  for (const document of documentsOf(corpus)) {
    const found = read(asSource(document));
    records.push(...recordsOf(document.id, found));
    const index = codePointIndex(found.text);
    for (const { start, entity, form } of found.mentions)
      if (form !== 'pronoun') mentions.set(`${document.id} ${index.toCodePoint(start)}`, entity);
  }
  const entities = new Map<string, LinkedEntity>();
  for (const entity of linkEntities(records, []))
    for (const { document, local } of entity.records) entities.set(`${document} ${local}`, entity);
  return ({ id, start }) => entities.get(`${id} ${mentions.get(`${id} ${start}`) ?? ''}`) ?? null;
}

function recordsOf(document: string, { entities, mentions, places }: ReadDocument): EntityRecord[] {
  return entities.map(({ id: local, ...entity }) => ({
    ...entity,
    document,
    revision: document,
    local,
    geonames: places.find((place) => place.entity === local)?.geonames ?? null,
    mentions: mentions.filter((mention) => mention.entity === local).length,
    published: null,
  }));
}

/** `statements-1` is every fourth of the training articles, from the second on. */
function documentsOf(corpus: string): CorpusDocument[] {
  const [name, from] = corpus.split('-');
  if (name === 'statements')
    return jsonLines<CorpusDocument>(
      readFileSync(join(values.data, 'statements/train.jsonl'), 'utf8'),
    ).filter((_, at) => at % 4 === Number(from));
  const packed = readFileSync(join(values.data, `timeline/${corpus}.jsonl.gz`));
  return jsonLines<CorpusDocument>(gunzipSync(packed).toString('utf8')).slice(1);
}

function jsonLines<T>(text: string): T[] {
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

function share(part: number, rest: number): string {
  return part + rest === 0 ? '-' : (part / (part + rest)).toFixed(3);
}
