import { foldedName } from '@rapporteur/core/text/folded-name';
import type { ColumnReader, DocumentColumns } from '../../../store/columns.ts';
import { dayNumbers } from '@rapporteur/core/model/day-number';

/** All documents in the reading order; what other tables call a document's number is its place here. */
export interface DocumentTable {
  readonly size: number;
  readonly at: (number: number) => DocumentColumns;
  /** Number of the document with this row as its current revision; -1: none. */
  readonly ofRevision: (row: number) => number;
  readonly ofKey: (key: string) => number;
  /** Days of publication: the first, and the one after the last. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Number of each document's outlet in `outlets`. */
  readonly outletOf: Int32Array;
  /** Names by frequency; the empty string: not known. */
  readonly outlets: readonly string[];
  /** Numbers of the documents whose title has all of these words, the latest first. */
  readonly titled: (words: string, limit: number) => readonly number[];
  /** First and last day of publication, or null where none is known. */
  readonly published: { readonly from: number; readonly to: number } | null;
}

export async function documentTable(reader: ColumnReader): Promise<DocumentTable> {
  const all: DocumentColumns[] = [];
  for await (const chunk of reader.documents()) all.push(...chunk);
  const day = dayNumbers();
  const from = Int32Array.from(all, (one) => day(one.from));
  const to = Int32Array.from(all, (one) => day(one.to));
  const counts = new Map<string, number>();
  for (const { outlet } of all) counts.set(outlet ?? '', (counts.get(outlet ?? '') ?? 0) + 1);
  const outlets = [...counts.keys()].toSorted(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  const numbers = new Map(outlets.map((name, number) => [name, number]));
  const byRevision = new Map(all.map(({ revision }, number) => [revision, number]));
  const byKey = new Map<string, number>(all.map(({ key }, number) => [key, number]));
  let titles: string[] | null = null;
  return {
    size: all.length,
    at: (number) => {
      const found = all[number];
      if (found === undefined) throw new RangeError(`no document ${number}`);
      return found;
    },
    ofRevision: (row) => byRevision.get(row) ?? -1,
    ofKey: (key) => byKey.get(key) ?? -1,
    from,
    to,
    outletOf: Int32Array.from(all, ({ outlet }) => numbers.get(outlet ?? '') ?? 0),
    outlets,
    titled: (words, limit) => {
      titles ??= all.map(({ title }) => ` ${foldedName(title ?? '')}`);
      const asked = foldedName(words).split(' ').filter(Boolean);
      const found: number[] = [];
      for (let number = all.length - 1; number >= 0 && found.length < limit; number -= 1)
        if (asked.every((word) => titles?.[number]?.includes(` ${word}`))) found.push(number);
      return found;
    },
    published: extentOf(from, to),
  };
}

function extentOf(from: Int32Array, to: Int32Array): { from: number; to: number } | null {
  let [first, last] = [Infinity, -Infinity];
  for (const [number, day] of from.entries()) {
    const end = to[number] ?? day;
    if (day < -1e9) continue;
    first = Math.min(first, day);
    last = Math.max(last, end - 1);
  }
  return first === Infinity ? null : { from: first, to: last };
}
