/**
 * Measures contacts (who met, called or visited whom, when, where, how far it came) against bench/gold/events-*.jsonl:
 * sentences with all contacts they tell of. Documents are read by rules alone, each as if it came with its date.
 *
 *     node bench/quality/contacts.ts [tune | report] [--errors] [--data FOLDER]
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { tellings } from '@rapporteur/core/extract/events/stage';
import { documentReader } from '@rapporteur/core/pipeline/read-document';
import { contactDocuments, type Telling } from './contact-documents.ts';
import { compareContacts, type Comparison, type GoldSentence } from './contact-comparison.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'boolean' },
    data: { type: 'string', default: '../shared/data' },
  },
});
const half = positionals[0] ?? 'tune';
if (half !== 'tune' && half !== 'report')
  throw new Error(`There is no half "${half}"; give tune or report.`);
if (half === 'report' && values.errors === true)
  throw new Error('The reporting half is for figures: its errors are not looked at.');

const sentences = readFileSync(new URL(`../gold/events-${half}.jsonl`, import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as GoldSentence);
const read = documentReader();
const compared: Comparison[] = [];
for await (const { document, own } of contactDocuments(values.data, sentences)) {
  const layers = read(document.source);
  const told: Telling[] = tellings(layers);
  for (const sentence of own) compared.push(compareContacts(sentence, document, layers, told));
}
if (values.errors === true)
  for (const { errors } of compared) for (const error of errors) console.log(error);
report();

function report(): void {
  const total = (of: (one: Comparison) => number): number =>
    compared.reduce((sum, one) => sum + of(one), 0);
  const [gold, found, extra] = [
    total((one) => one.gold),
    total((one) => one.found),
    total((one) => one.extra),
  ];
  console.log(
    `${half}: ${compared.length} sentences, ${gold} contacts to be found, ${total((one) => one.optional)} that may be`,
  );
  console.log(
    `contacts      P ${rate(found, found + extra)}  R ${rate(found, gold)}  F1 ${rate(2 * found, 2 * found + extra + gold - found)}`,
  );
  for (const field of ['mode', 'status', 'repeated', 'participants', 'when', 'where'] as const) {
    const judged = total(({ fields }) => fields[field].judged);
    const right = total(({ fields }) => fields[field].right);
    console.log(
      `${field.padEnd(13)} ${rate(right, judged)} right of ${judged} found${told(field, total)}`,
    );
  }
}

/** Precision and recall of what is not always told. */
function told(
  field: keyof Comparison['fields'],
  total: (of: (one: Comparison) => number) => number,
): string {
  const hits = total(({ fields }) => fields[field].hits);
  const given = total(({ fields }) => fields[field].given);
  const expected = total(({ fields }) => fields[field].expected);
  if (expected === 0) return '';
  return `; where told: P ${rate(hits, given)}  R ${rate(hits, expected)} of ${expected}`;
}

function rate(part: number, whole: number): string {
  return whole === 0 ? '—' : (part / whole).toFixed(3);
}
