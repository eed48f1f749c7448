/**
 * Times of documents by chrono-node, in the form of TIMEX3: from {"id", "dct", "text"} on each line of the standard input
 * to {"input", "text", "times"} on each of the output.
 *
 *     node chrono.ts FOLDER-WITH-CHRONO < documents.jsonl
 *
 * chrono gives an instant and says which parts of it were stated; a kind adapter makes of it what TIMEX3 asks for: "now" is
 * PRESENT_REF; a week, month or year that was counted has its own precision; a preposition is no part of the words.
 */
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { weekValue, dayOf } from '@rapporteur/core/model/calendar';

interface Components {
  readonly get: (part: string) => number | null;
  readonly isCertain: (part: string) => boolean;
}

interface Result {
  readonly index: number;
  readonly text: string;
  readonly start: Components;
}

interface Chrono {
  readonly parse: (text: string, reference: Date, options?: object) => Result[];
}

const entry = join(process.argv[2] ?? '.', 'node_modules/chrono-node/dist/esm/index.js');
const { casual } = (await import(pathToFileURL(entry).href)) as { casual: Chrono };

for await (const line of createInterface({ input: process.stdin })) {
  const { id, dct, text } = JSON.parse(line) as { id: string; dct: string; text: string };
  const noon = new Date(`${dct.slice(0, 10)}T12:00:00`);
  const times = casual.parse(text, noon).map((result) => timex(result, text));
  process.stdout.write(`${JSON.stringify({ input: `${id}.txt`, text, times })}\n`);
}

function timex({ index, text: found, start }: Result, text: string): object {
  const cut = /^(?:in|on|at|by|for|from|since|until|during|within) /i.exec(found)?.[0].length ?? 0;
  const words = found.slice(cut);
  const from = Array.from(text.slice(0, index + cut)).length;
  const [type, value] = denoted(words.toLowerCase(), start);
  return { start: from, end: from + Array.from(words).length, type, value };
}

function denoted(words: string, start: Components): [type: string, value: string] {
  if (words === 'now') return ['DATE', 'PRESENT_REF'];
  const [year, month, day] = ['year', 'month', 'day'].map((part) => start.get(part) ?? 1);
  const pad = (value: number | null | undefined): string => String(value ?? 0).padStart(2, '0');
  if (/\b(?:years?|decades?)\b/.test(words)) return ['DATE', `${year}`];
  if (/\bmonths?\b/.test(words)) return ['DATE', `${year}-${pad(month)}`];
  if (/\bweeks?\b/.test(words)) return ['DATE', weekValue(dayOf(year ?? 0, month ?? 1, day ?? 1))];
  const date = `${year}-${pad(month)}-${pad(day)}`;
  if (start.isCertain('hour'))
    return ['TIME', `${date}T${pad(start.get('hour'))}:${pad(start.get('minute'))}`];
  const part = /\b(morning|afternoon|evening|night|tonight)\b/.exec(words)?.[1];
  if (part !== undefined)
    return ['TIME', `${date}T${part.includes('night') ? 'NI' : part.slice(0, 2).toUpperCase()}`];
  if (start.isCertain('day') || start.isCertain('weekday')) return ['DATE', date];
  if (start.isCertain('month')) return ['DATE', `${year}-${pad(month)}`];
  return start.isCertain('year') ? ['DATE', `${year}`] : ['DATE', date];
}
