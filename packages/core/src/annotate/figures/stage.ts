import {
  AREAS,
  CASUALTY_WORDS,
  COUNTED_NOUNS,
  CURRENCIES,
  DISTANCES,
  FLOW_PERIODS,
  FLOWS,
  OF_PERSONS,
  TOLL_VERBS,
} from '../../languages/en/figures.ts';
import type { Figure } from '../../model/figure.ts';
import type { Token } from '../../model/token.ts';
import { type AnyStage, defineStage } from '../../pipeline/stage.ts';
import { type Quantity, quantityAt } from './quantity.ts';

/** Numbers with what they count: casualties, drones, troops, money, shares, areas, distances. Who says so is left null. */
export const figures: AnyStage = defineStage({
  name: 'figures',
  needs: ['tokens'],
  gives: ['figures'],
  run: ({ tokens }) => ({ figures: findFigures(tokens) }),
});

interface Measured {
  readonly measure: string;
  readonly unit: string | null;
  /** Token behind the last that belongs to the figure. */
  readonly end: number;
}

/** All figures in text order. Numbers of which nothing tells what they count are left out. */
export function findFigures(tokens: readonly Token[]): Figure[] {
  const found: Figure[] = [];
  for (let at = 0; at < tokens.length;) {
    const quantity = quantityAt(tokens, at);
    const measured = quantity === null ? null : measureOf(tokens, quantity);
    const last = measured === null ? undefined : tokens[measured.end - 1];
    const first = tokens[quantity?.opens ?? at];
    if (quantity === null || measured === null || last === undefined || first === undefined) {
      at = quantity?.end ?? at + 1;
      continue;
    }
    const { value, low, high } = quantity;
    const { measure, unit } = measured;
    found.push({
      start: first.start,
      end: last.end,
      measure,
      value,
      low,
      high,
      unit,
      statement: null,
    });
    at = measured.end;
  }
  return found;
}

/** What a number counts. In order: what stands right beside it, then what is done to those counted, then the noun. */
function measureOf(tokens: readonly Token[], quantity: Quantity): Measured | null {
  return adjacent(tokens, quantity) ?? counted(tokens, quantity);
}

function adjacent(tokens: readonly Token[], { first, end }: Quantity): Measured | null {
  const next = tokens[end]?.lower ?? '';
  const flow = flowOf(tokens, first, end);
  if (flow !== null) return flow;
  const mark = CURRENCIES.get(tokens[first - 1]?.lower ?? '');
  if (mark !== undefined) return { measure: 'money', unit: mark, end };
  const currency = CURRENCIES.get(next);
  if (currency !== undefined) return { measure: 'money', unit: currency, end: end + 1 };
  if (next === '%' || next === 'percent')
    return { measure: 'percent', unit: 'percent', end: end + 1 };
  if (next === 'per' && tokens[end + 1]?.lower === 'cent')
    return { measure: 'percent', unit: 'percent', end: end + 2 };
  const hyphen = next === '-' ? 1 : 0;
  const word = tokens[end + hyphen]?.lower ?? '';
  if (word === 'square' || word === 'sq') {
    const side = DISTANCES.get(tokens[end + hyphen + 1]?.lower ?? '');
    return side === undefined ? null : { measure: 'area', unit: `${side}2`, end: end + hyphen + 2 };
  }
  const area = AREAS.get(word);
  if (area !== undefined) return { measure: 'area', unit: area, end: end + hyphen + 1 };
  const distance = DISTANCES.get(word);
  return distance === undefined
    ? null
    : { measure: 'distance', unit: distance, end: end + hyphen + 1 };
}

/** "90 cubic metres a second"; of "from 140 to 90 cubic metres a second" both. */
function flowOf(tokens: readonly Token[], first: number, end: number): Measured | null {
  const own = flowUnit(tokens, end);
  if (own !== null) return own;
  if (tokens[first - 1]?.lower !== 'from' || tokens[end]?.lower !== 'to') return null;
  const second = quantityAt(tokens, end + 1);
  const shared = second === null ? null : flowUnit(tokens, second.end);
  return shared === null ? null : { ...shared, end };
}

function flowUnit(tokens: readonly Token[], at: number): Measured | null {
  const one = tokens[at]?.lower ?? '';
  const two = `${one} ${tokens[at + 1]?.lower ?? ''}`;
  const length = FLOWS.has(two) ? 2 : 1;
  const unit = FLOWS.get(two) ?? FLOWS.get(one);
  const behind = at + length;
  const period = tokens[behind + 1]?.lower ?? '';
  if (unit === undefined || !/^(?:an?|per)$/.test(tokens[behind]?.lower ?? '')) return null;
  if (!FLOW_PERIODS.has(period)) return null;
  return { measure: 'flow', unit: `${unit}-per-${period}`, end: behind + 2 };
}

/** Most adjectives and names between a number and the noun it counts. */
const REACH = 4;

function counted(tokens: readonly Token[], { first, end }: Quantity): Measured | null {
  const sentence = tokens[first]?.sentence;
  const noun = countedNoun(tokens, end, sentence);
  const behind = noun === null ? end : noun.end;
  const fate =
    fateOf(tokens, end, sentence) ??
    fateBehind(tokens, behind, sentence) ??
    fateBefore(tokens, first, sentence);
  const year = noun === null && /^(?:1[89]|20)\d\d$/.test(tokens[first]?.text ?? '');
  if (fate !== null && !year && (noun === null || OF_PERSONS.has(noun.measure)))
    return { measure: fate.measure, unit: 'person', end: Math.max(fate.end, behind) };
  if (noun === null) return null;
  return { ...noun, unit: OF_PERSONS.has(noun.measure) ? 'person' : null };
}

function countedNoun(
  tokens: readonly Token[],
  from: number,
  sentence: number | undefined,
): { measure: string; end: number } | null {
  for (let at = from; at < from + REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) return null;
    const measure = COUNTED_NOUNS.get(token.lower);
    if (measure !== undefined) return { measure, end: at + 1 };
    if (
      !['ADJ', 'NOUN', 'PROPN', 'ADP'].includes(token.pos) ||
      (token.pos === 'ADP' && token.lower !== 'of')
    )
      return null;
  }
  return null;
}

/** "12 dead", "three of the injured". */
function fateOf(
  tokens: readonly Token[],
  end: number,
  sentence: number | undefined,
): { measure: string; end: number } | null {
  const of = tokens[end]?.lower === 'of' && tokens[end + 1]?.lower === 'the' ? 2 : 0;
  const token = tokens[end + of];
  const measure = token?.sentence === sentence ? CASUALTY_WORDS.get(token?.lower ?? '') : undefined;
  if (measure === undefined || (of === 0 && token?.pos === 'VERB')) return null;
  return { measure, end: end + of + 1 };
}

/** "seven people were killed"; what is done to them stays outside. */
function fateBehind(
  tokens: readonly Token[],
  from: number,
  sentence: number | undefined,
): { measure: string; end: number } | null {
  for (let at = from; at < from + 4; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) return null;
    const measure = CASUALTY_WORDS.get(token.lower) ?? hospital(tokens, at);
    if (measure !== undefined) return { measure, end: from };
    if (!['AUX', 'ADV', 'VERB', 'ADP'].includes(token.pos)) return null;
  }
  return null;
}

/** "were in hospital", "were being treated". */
function hospital(tokens: readonly Token[], at: number): string | undefined {
  const word = tokens[at]?.lower ?? '';
  const before = tokens[at - 1]?.lower ?? '';
  if (word === 'hospitalised' || word === 'hospitalized') return 'injured';
  if (word === 'treated' && before === 'being') return 'injured';
  return word === 'hospital' && (before === 'in' || before === 'to') ? 'injured' : undefined;
}

/** "killed at least seven", "the death toll rose to 50"; the figure itself stays behind the word. */
function fateBefore(
  tokens: readonly Token[],
  first: number,
  sentence: number | undefined,
): { measure: string; end: number } | null {
  const far = /^(?:to|at)$/.test(tokens[first - 1]?.lower ?? '') && tollVerb(tokens, first);
  for (let at = first - 1; at > first - (far ? TOLL_REACH : 6); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence || /^[,.;]$/.test(token.text))
      return null;
    const measure = token.lower === 'toll' ? 'killed' : CASUALTY_WORDS.get(token.lower);
    const passive =
      tokens[at - 1]?.pos === 'AUX' ||
      tokens[at + 1]?.lower === 'by' ||
      tokens[at + 1]?.lower === 'in';
    if (measure !== undefined) return passive && !far ? null : { measure, end: first };
  }
  return null;
}

/** Most words between "the number of people killed" or "the toll" and the number it comes to. */
const TOLL_REACH = 24;

/** "has risen to", "put the toll at". */
function tollVerb(tokens: readonly Token[], first: number): boolean {
  return tokens.slice(Math.max(0, first - 6), first).some(({ lemma }) => TOLL_VERBS.has(lemma));
}
