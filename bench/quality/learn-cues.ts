/**
 * Learns which verbs attribute, and with which complements, from an attribution corpus: every verb is put
 * through the rules as if it were a cue, and counted as right where the corpus marks it so. Prints the
 * tables CUE_VERBS and SPEECH_VERBS of packages/core/src/languages/en/cue-verbs.ts.
 *
 *     node bench/quality/learn-cues.ts CORPUS.jsonl
 */
import type { Span } from '@rapporteur/core/model/span';
import type { Token } from '@rapporteur/core/model/token';
import type { Candidate } from '@rapporteur/core/extract/statements/candidate';
import { verbCandidates } from '@rapporteur/core/extract/statements/verb-cues';
import type { CueLexicon } from '@rapporteur/core/extract/statements/lexicon';
import { scenes } from '@rapporteur/core/extract/statements/scene';
import { documentReader } from '@rapporteur/core/pipeline/read-document';
import { asSource, corpus, type CorpusDocument } from './corpus.ts';

interface Attributed extends CorpusDocument {
  readonly attributions: readonly {
    readonly cue: readonly Span[];
    readonly content: readonly Span[];
  }[];
}

/** How often right, how often wrong. */
type Counts = [right: number, wrong: number];

/** A verb is one of saying when it is a cue in this share of its occurrences, seen this often. */
const SPEECH = { share: 0.6, times: 5 };
/** A complement is listed when at least this share of its occurrences attribute. */
const LISTED = { share: 0.5, times: 2 };
/** Content counts as found when it shares this much of its words (Jaccard). */
const SAME_CONTENT = 0.4;

const read = documentReader();
const documents = [];
for await (const document of corpus<Attributed>(process.argv[2] ?? '')) {
  // Offsets of the corpus count code points, those of the reader UTF-16 units of the text it kept.
  if (document.attributions.length === 0 || /[\uD800-\uDFFF]/.test(document.text)) continue;
  const layers = read(asSource(document));
  const shift = document.text.indexOf(layers.text);
  if (shift < 0) continue;
  const moved = (span: Span): Span => ({ start: span.start - shift, end: span.end - shift });
  const gold = document.attributions.map(({ cue, content }) => ({
    cue: cue.map(moved),
    content: content.map(moved),
  }));
  documents.push({ layers, gold });
}

const heads = new Map<string, Counts>();
for (const { layers, gold } of documents) {
  for (const token of layers.tokens) {
    if (token.pos === 'VERB')
      count(
        heads,
        token.lemma,
        gold.some(({ cue }) => within(token, cue)),
      );
  }
}
const speech = new Set(
  [...heads]
    .filter(
      ([, [right, wrong]]) => right >= SPEECH.times && right / (right + wrong) >= SPEECH.share,
    )
    .map(([lemma]) => lemma),
);
const every: CueLexicon = {
  verbForms: new Map(),
  isSpeech: (lemma) => speech.has(lemma),
  inverts: (lemma) => speech.has(lemma),
  accepts: () => true,
};

const complements = new Map<string, Map<string, Counts>>();
for (const { layers, gold } of documents) {
  for (const scene of scenes(layers, every)) {
    for (const candidate of verbCandidates(scene)) {
      const head = layers.tokens[candidate.group?.head ?? candidate.cue.from];
      if (head === undefined) continue;
      const right = gold.some(
        ({ cue, content }) =>
          within(head, cue) && shared(layers.tokens, candidate, content) >= SAME_CONTENT,
      );
      // The corpus marks the outermost attribution only: what stands within one says nothing.
      if (!right && gold.some(({ content }) => within(head, content))) continue;
      const kinds = complements.get(candidate.lemma) ?? new Map<string, Counts>();
      complements.set(candidate.lemma, kinds);
      count(
        kinds,
        `${candidate.group?.passive === true ? 'passive-' : ''}${candidate.complement}`,
        right,
      );
    }
  }
}

console.log('CUE_VERBS');
for (const [lemma, kinds] of [...complements].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
  const all = [...kinds.values()];
  const right = all.reduce((sum, counts) => sum + counts[0], 0);
  const prior = right / all.reduce((sum, counts) => sum + counts[0] + counts[1], 0);
  const listed = [...kinds]
    .filter(
      ([, [yes, no]]) => yes >= LISTED.times && (yes + prior) / (yes + no + 1) >= LISTED.share,
    )
    .map(([kind]) => kind)
    .toSorted();
  if (listed.length > 0) console.log(`  ${lemma}: ${listed.join(' ')}`);
}
console.log('SPEECH_VERBS');
console.log(`  ${[...speech].toSorted().join(' ')}`);

function count(table: Map<string, Counts>, key: string, right: boolean): void {
  const counts = table.get(key) ?? [0, 0];
  counts[right ? 0 : 1] += 1;
  table.set(key, counts);
}

function within(token: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => span.start <= token.start && token.end <= span.end);
}

/** Jaccard of the tokens of a candidate's content and those of the corpus's. */
function shared(tokens: readonly Token[], candidate: Candidate, content: readonly Span[]): number {
  const own = candidate.content.flatMap(({ from, to }) => tokens.slice(from, to));
  const gold = tokens.filter((token) => within(token, content)).length;
  const both = own.filter((token) => within(token, content)).length;
  return both / (own.length + gold - both);
}
