/**
 * Trains the ranker of antecedents (packages/core/src/extract/statements/antecedents) with the marked speakers of the training portion.
 *
 *     node bench/quality/antecedents/train.ts            by folds of documents: trained on seven, measured on the eighth
 *     node bench/quality/antecedents/train.ts --write    trains on all of them and writes the weights
 *
 * Only sources count that are asked for: pronouns for people and descriptions of them which the rules leave open. Beside what the ranker
 * chooses stands what the rules alone choose; `spurious` are those resolved where the right antecedent is none of those weighed.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Ranker, rankerOf } from '@rapporteur/core/extract/statements/antecedents/ranker';
import { type Choice, choicesOf } from './choices.ts';
import { fit } from './fit.ts';

const RIDGE = 0.01;
const FOLDS = 8;
/** Weights nearer to 0 are left out. */
const LEAST = 0.02;
const WEIGHTS = '../../../packages/core/src/extract/statements/antecedents/weights.json';

interface Tally {
  known: number;
  ranker: number;
  rules: number;
  unknown: number;
  spurious: number;
  spuriousByRules: number;
}

/** What the rules chose; nobody where they chose nobody. */
const rulesAlone: Ranker = (_at, antecedents) => {
  const chosen = Math.max(0, antecedents.findIndex(isOfRules));
  return antecedents.map((_antecedent, index) => (index === chosen ? 1 : 0));
};

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const choices: Choice[] = [];
for (const portion of ['develop', 'validate', 'check'])
  choices.push(...(await choicesOf(portion, rulesAlone)));

if (values.write) {
  const weights = Object.entries(fit(choices, RIDGE)).filter(([, w]) => Math.abs(w) >= LEAST);
  const sorted = Object.fromEntries(weights.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(join(import.meta.dirname, WEIGHTS), `${JSON.stringify(sorted, null, 2)}\n`);
  console.log(`${choices.length} choices, ${weights.length} weights`);
} else measure();

function measure(): void {
  const tallies = new Map<string, Tally>();
  const documents = [...new Set(choices.map(({ document }) => document))];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const held = new Set(documents.filter((_id, index) => index % FOLDS === fold));
    const ranker = rankerOf(
      fit(
        choices.filter(({ document }) => !held.has(document)),
        RIDGE,
      ),
    );
    for (const choice of choices) if (held.has(choice.document)) count(tallies, choice, ranker);
  }
  for (const [kind, tally] of tallies) console.log(kind.padEnd(8), JSON.stringify(tally));
}

function count(tallies: Map<string, Tally>, choice: Choice, ranker: Ranker): void {
  const { antecedents, right, kind } = choice;
  const shares = ranker({ start: 0, end: 0 }, antecedents);
  const best = shares.indexOf(Math.max(...shares));
  const byRules = Math.max(0, antecedents.findIndex(isOfRules));
  for (const name of [kind, 'all']) {
    const tally = tallies.get(name) ?? {
      known: 0,
      ranker: 0,
      rules: 0,
      unknown: 0,
      spurious: 0,
      spuriousByRules: 0,
    };
    if (right > 0) {
      tally.known += 1;
      tally.ranker += best === right ? 1 : 0;
      tally.rules += byRules === right ? 1 : 0;
    } else {
      tally.unknown += 1;
      tally.spurious += best === 0 ? 0 : 1;
      tally.spuriousByRules += byRules === 0 ? 0 : 1;
    }
    tallies.set(name, tally);
  }
}

function isOfRules({ features }: Choice['antecedents'][number]): boolean {
  return 'rules' in features;
}
