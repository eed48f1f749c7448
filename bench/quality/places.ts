/**
 * The ranking of places: how many gold toponyms the gazetteer holds and how well they are resolved where the spans are
 * given, by halves of the corpora; `learn` first trains the weights on the halves for training.
 *
 *     node bench/quality/places.ts [learn]
 *
 * Corpora: ../shared/data/places, Local-Global Lexicon and GeoWebNews. A document belongs to a half by its outlet.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { nearbyDistance } from '../../packages/core/src/annotate/places/distance.ts';
import {
  documentFeatures,
  FEATURES,
  OWN_FEATURES,
  ownFeatures,
} from '../../packages/core/src/annotate/places/features.ts';
import { type Gathered, gatherToponyms } from '../../packages/core/src/annotate/places/gather.ts';
import type { Candidate } from '../../packages/core/src/annotate/places/gazetteer.ts';
import { rank, type RankingWeights } from '../../packages/core/src/annotate/places/rank.ts';
import { gatherSupport } from '../../packages/core/src/annotate/places/support.ts';
import type { CountryHints, Toponym } from '../../packages/core/src/annotate/places/toponym.ts';
import { foldName } from '../../packages/core/src/annotate/places/fold.ts';
import { countryHints } from '../../packages/core/src/annotate/places/hints.ts';
import { fit, type Choice } from './log-linear.ts';

const WEIGHTS = 'packages/core/src/annotate/places/weights.json';
const ROUNDS = 3;
const TRAINED_ON =
  'Local-Global Lexicon (Lieberman et al. 2010) and GeoWebNews (Gritta et al. 2019), a half of the outlets of each; bench/quality/places.ts learn';

interface Gold {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly geonames?: number;
  readonly form: 'name' | 'adjective';
}

interface Document {
  readonly id: string;
  readonly url: string;
  readonly text: string;
  readonly toponyms: readonly Gold[];
}

interface Case {
  readonly corpus: string;
  readonly training: boolean;
  readonly hints: CountryHints;
  readonly gathered: Gathered;
  readonly gold: readonly Gold[];
}

const cases = ['lgl', 'gwn'].flatMap((corpus) =>
  readFileSync(`../shared/data/places/${corpus}.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => caseOf(corpus, JSON.parse(line) as Document)),
);

const [command] = process.argv.slice(2);
const all = command === 'learn' ? learn(cases.filter(({ training }) => training)) : undefined;
if (all !== undefined)
  writeFileSync(WEIGHTS, `${JSON.stringify({ trainedOn: TRAINED_ON, ...all }, null, 2)}\n`);
const weights = JSON.parse(readFileSync(WEIGHTS, 'utf8')) as RankingWeights;
for (const corpus of ['lgl', 'gwn'])
  for (const training of [true, false]) {
    const half = cases.filter((one) => one.corpus === corpus && one.training === training);
    console.log(corpus, training ? 'training ' : 'reporting', report(half, weights));
  }

function caseOf(corpus: string, { url, text, toponyms }: Document): Case {
  const units = [...text];
  const offsets = [0];
  for (const [index, unit] of units.entries()) offsets.push((offsets[index] ?? 0) + unit.length);
  const gold = toponyms.map((one) => ({
    ...one,
    start: offsets[one.start] ?? 0,
    end: offsets[one.end] ?? 0,
  }));
  const named = gold.filter(({ form }) => form === 'name');
  const adjectives = gold.filter(({ form }) => form === 'adjective');
  const groups = adjectives.map(({ name }) => ({
    id: '',
    type: 'group' as const,
    name,
    aliases: [],
    country: null,
    roles: [],
  }));
  const hints = countryHints(text, { url: null }, groups);
  const gathered = gatherToponyms(
    text,
    named.map(({ start, end }) => ({ start, end, otherNames: [] })),
  );
  return { corpus, training: isTraining(url), hints, gathered, gold: named };
}

function isTraining(url: string): boolean {
  const host = url.split('/')[2] ?? '';
  let sum = 0;
  for (const letter of host) sum = (sum * 31 + letter.charCodeAt(0)) % 1_000_003;
  return sum % 2 === 0;
}

function isRight({ place }: Candidate, gold: Gold): boolean {
  if (gold.geonames !== undefined && gold.geonames === place.geonames) return true;
  if (gold.lat === null || gold.lon === null) return false;
  return nearbyDistance(place, { lat: gold.lat, lon: gold.lon }) <= 161;
}

function learn(training: readonly Case[]): RankingWeights {
  const rounds: Record<string, number>[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const names: readonly string[] = round === 0 ? OWN_FEATURES : FEATURES;
    const choices = training.flatMap((one) => choicesOf(one, { rounds }));
    const fitted = fit(choices, names.length, { ridge: 0.002, steps: 400 });
    rounds.push(
      Object.fromEntries(
        names.map((name, at) => [name, Math.round((fitted[at] ?? 0) * 1000) / 1000]),
      ),
    );
  }
  return { rounds };
}

/** What there is to choose between for each gold toponym, with the features of the next round. */
function choicesOf({ gathered, gold, hints }: Case, before: RankingWeights): Choice[] {
  const { toponyms } = gathered;
  const likelihoods = before.rounds.length === 0 ? null : rank(toponyms, hints, before);
  const support = likelihoods === null ? null : gatherSupport(toponyms, likelihoods, hints);
  const seen = new Set<number>();
  return gold.flatMap((one) => {
    const index = gathered.numberOf.get(foldName(one.name));
    const toponym = index === undefined ? undefined : toponyms[index];
    if (index === undefined || toponym === undefined || seen.has(index)) return [];
    seen.add(index);
    const right = toponym.candidates.map((candidate) => isRight(candidate, one));
    if (!right.includes(true) || !right.includes(false)) return [];
    const rows = rowsOf(toponym, index, support, likelihoods);
    return [{ rows, right }];
  });
}

function rowsOf(
  toponym: Toponym,
  index: number,
  support: ReturnType<typeof gatherSupport> | null,
  likelihoods: readonly (readonly number[])[] | null,
): number[][] {
  const own = ownFeatures(toponym);
  if (support === null || likelihoods === null) return own;
  return documentFeatures(toponym, index, own, likelihoods[index] ?? [], support);
}

function report(half: readonly Case[], ranking: RankingWeights): string {
  let located = 0;
  let held = 0;
  let answered = 0;
  let right = 0;
  for (const { gathered, gold, hints } of half) {
    const likelihoods = rank(gathered.toponyms, hints, ranking);
    for (const one of gold) {
      if (one.lat === null) continue;
      located += 1;
      const index = gathered.numberOf.get(foldName(one.name));
      const candidates = index === undefined ? [] : (gathered.toponyms[index]?.candidates ?? []);
      const list = index === undefined ? [] : (likelihoods[index] ?? []);
      const best = candidates[list.indexOf(Math.max(...list))];
      if (best === undefined) continue;
      answered += 1;
      held += Number(candidates.some((candidate) => isRight(candidate, one)));
      right += Number(isRight(best, one));
    }
  }
  const share = (part: number, of: number): string => (part / of).toFixed(3);
  return [
    `documents ${half.length} toponyms ${located}`,
    `in the gazetteer ${share(held, located)}`,
    `resolved ${share(answered, located)}`,
    `within 161 km of resolved ${share(right, answered)}`,
    `of all ${share(right, located)}`,
  ].join(', ');
}
