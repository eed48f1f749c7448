/**
 * Who the speakers are, against hand-made gold: attributions are the corpus's own (or the trained model's, with --weights), so that what
 * is measured is whom their sources stand for.
 *
 *     node bench/quality/speakers.ts [tune|report|develop|validate|check] [--errors] [--weights FOLDER/] [--corpus CORPUS.jsonl]
 *
 * The last three are parts of gold/speakers-train.jsonl, of the corpus's training portion.
 *
 * A gold item is matched by the statements with an overlapping cue. A predicted entity is the gold speaker where it is named at the gold
 * words, at their end or around them, or goes by them. Each of several speakers counts. An item without a statement counts as wrong.
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { ReadDocument } from '@rapporteur/core/model/document';
import type { Entity } from '@rapporteur/core/model/entity';
import type { Span } from '@rapporteur/core/model/span';
import type { Statement } from '@rapporteur/core/model/statement';
import { taggingReader } from '@rapporteur/core/pipeline/read-document';
import { openTagger } from '@rapporteur/engine/tagger';
import { asSource } from './corpus.ts';
import { attributedDocuments, type AttributedDocument, oracleTagger } from './oracle.ts';
import { corpusOf, goldSpeakers, isNamedAt, type Item, spansIn } from './speaker-gold.ts';

interface Tally {
  right: number;
  all: number;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'boolean', default: false },
    weights: { type: 'string' },
    corpus: { type: 'string' },
  },
});

const portion = positionals[0] ?? 'tune';
const gold = goldSpeakers(portion);
const documents = attributedDocuments(values.corpus ?? corpusOf(portion));
const trained =
  values.weights === undefined
    ? null
    : await openTagger(pathToFileURL(`${resolve(values.weights)}/`));

const named = tally();
const byForm = new Map<string, Tally>();
const resolved = tally();
const forms = tally();
const unnamed = { items: 0, resolved: 0 };
const metonyms = { right: 0, predicted: 0, gold: 0 };
const ways = new Map<string, Tally>();
let unmatched = 0;

for (const id of new Set(gold.map((item) => item.id))) {
  const document = documents.get(id);
  if (document === undefined) throw new Error(`no document ${id} in the corpus`);
  const layers = await read(document);
  for (const item of gold) if (item.id === id) score(document, layers, item);
}

const share = ({ right, all }: Tally): string =>
  `${(right / Math.max(1, all)).toFixed(3)} (${right} of ${all})`;
const f1 = (2 * metonyms.right) / Math.max(1, metonyms.predicted + metonyms.gold);
console.log(
  [
    `items ${gold.length}, without a statement ${unmatched}`,
    `speaker, where named in the document  ${share(named)}`,
    ...[...byForm].toSorted().map(([form, one]) => `  ${form.padEnd(36)}${share(one)}`),
    `precision of what was resolved there  ${share(resolved)}`,
    `resolved where nobody is named        ${unnamed.resolved} of ${unnamed.items}`,
    `form                                  ${share(forms)}`,
    `metonym F1                            ${f1.toFixed(3)} (${metonyms.right} right of ${metonyms.predicted}, gold ${metonyms.gold})`,
    'right by way of settling (also where nobody is named)',
    ...[...ways].toSorted().map(([way, one]) => `  ${way.padEnd(36)}${share(one)}`),
  ].join('\n'),
);

function tally(): Tally {
  return { right: 0, all: 0 };
}

function add(into: Map<string, Tally>, key: string, right: boolean): void {
  const one = into.get(key) ?? tally();
  into.set(key, { right: one.right + (right ? 1 : 0), all: one.all + 1 });
}

function count(one: Tally, right: boolean): void {
  one.all += 1;
  if (right) one.right += 1;
}

async function read(document: AttributedDocument): Promise<ReadDocument> {
  return taggingReader(trained ?? oracleTagger(document))(asSource(document));
}

function score(document: AttributedDocument, layers: ReadDocument, item: Item): void {
  const own = spansIn(document, layers);
  const cue = own(item.cue);
  const speakers = item.speaker.map(own);
  const found = statementsAt(layers, cue);
  const [first] = found;
  if (first === undefined) unmatched += 1;
  const form = first === undefined ? null : (first.source?.form ?? 'none');
  count(forms, form === item.form);
  const metonym = found.some(({ source }) => source?.metonym === true);
  if (metonym) metonyms.predicted += 1;
  if (item.metonym === true) metonyms.gold += 1;
  if (metonym && item.metonym === true) metonyms.right += 1;
  const entities = found.flatMap(({ source, basis }) => {
    const entity = layers.entities.find(({ id }) => id === source?.entity);
    return entity === undefined ? [] : [{ entity, by: basis.speakerBy ?? '' }];
  });
  const hit = speakers.map((span) =>
    entities.some(({ entity }) => isNamedAt(layers, entity, span)),
  );
  for (const right of hit) {
    count(named, right);
    add(byForm, item.form, right);
  }
  // A party or a people that the source names as a whole is no wrong guess where the gold has no single speaker.
  const isNamed = ({ entity }: { entity: Entity }): boolean =>
    layers.namedEntities.some(({ id }) => id === entity.id) &&
    !(speakers.length === 0 && entity.type === 'group' && isSaid(layers, entity, first?.source));
  const wrong = entities.filter(
    (one) => isNamed(one) && !speakers.some((span) => isNamedAt(layers, one.entity, span)),
  );
  for (const one of entities)
    if (isNamed(one) || !wrong.includes(one)) {
      if (speakers.length > 0) count(resolved, !wrong.includes(one));
      add(ways, one.by, !wrong.includes(one));
    }
  if (speakers.length === 0) {
    unnamed.items += 1;
    if (wrong.length > 0) unnamed.resolved += 1;
  }
  const bad = hit.includes(false) || wrong.length > 0;
  if (values.errors && (bad || form !== item.form || metonym !== (item.metonym ?? metonym)))
    tell(layers, item, bad, { cue, speakers, found, entities, form, metonym });
}

/** Whether the words of a source hold a name of the entity. */
function isSaid(layers: ReadDocument, { id }: Entity, source: Span | null | undefined): boolean {
  if (source == null) return false;
  return layers.names.some(
    ({ entity, start, end }) => entity === id && source.start <= start && end <= source.end,
  );
}

/** Statements whose cue overlaps a span the most. */
function statementsAt(layers: ReadDocument, span: Span): Statement[] {
  const shared = ({ cue }: Statement): number =>
    cue === null ? 0 : Math.min(cue.end, span.end) - Math.max(cue.start, span.start);
  const most = Math.max(0, ...layers.statements.map(shared));
  if (most === 0) return [];
  const first = layers.statements.find((one) => shared(one) === most);
  return layers.statements.filter((one) => one.cue?.start === first?.cue?.start);
}

function tell(
  layers: ReadDocument,
  item: Item,
  bad: boolean,
  seen: {
    readonly cue: Span;
    readonly speakers: readonly Span[];
    readonly found: readonly Statement[];
    readonly entities: readonly { readonly entity: Entity; readonly by: string }[];
    readonly form: string | null;
    readonly metonym: boolean;
  },
): void {
  const { text } = layers;
  const { cue, speakers, found, entities, form, metonym } = seen;
  const source = found[0]?.source;
  const words = source == null ? '-' : text.slice(source.start, source.end);
  const predicted = entities.map(({ entity, by }) => `${entity.name} [${entity.type}] by ${by}`);
  console.log(
    [
      `${bad ? 'SPEAKER' : 'form'} ${item.id}:${item.cue.start}`,
      `  … ${text.slice(Math.max(0, cue.start - 250), cue.start).replace(/\s+/g, ' ')}>>${text.slice(cue.start, cue.end)}<<${text.slice(cue.end, cue.end + 120).replace(/\s+/g, ' ')}`,
      `  source  ${words}   form ${form} (gold ${item.form})   metonym ${metonym} (gold ${item.metonym})`,
      `  gold    ${speakers.map(({ start, end }) => text.slice(start, end)).join(' + ') || '-'}`,
      `  found   ${predicted.join(' + ') || '-'}`,
    ].join('\n'),
  );
}
