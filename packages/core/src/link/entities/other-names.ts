import { COMMON_WORDS } from '../../languages/en/common-words.ts';
import { BODY_NOUNS } from '../../languages/en/bodies.ts';
import { foldedName } from '../../text/folded-name.ts';
import { acronymOf, bodyName, initialsOf } from './body-name.ts';
import { disjoint } from './disjoint.ts';
import { type Forest, grouped } from './forest.ts';
import { knownBody } from './known-bodies.ts';

/** A body under all its names so far. */
interface Named {
  readonly root: number;
  readonly indices: readonly number[];
  readonly documents: ReadonlySet<string>;
}

/** Documents in which a body goes by another name as well, and one of the records that say so. */
interface Support {
  readonly documents: Set<string>;
  readonly witness: number;
}

/**
 * Links a body that some documents call by a short name only to the one that other documents give that name besides, or whose initials
 * it is; left alone where several have it, where a document names both as two, and where the name is a common word.
 */
export function linkOtherNames(forest: Forest, indices: readonly number[]): void {
  const bodies = namedBodies(forest, indices);
  const shorts = new Map<string, Named[]>();
  for (const body of bodies)
    for (const form of formsOf(forest, body)) shorts.set(form, [...(shorts.get(form) ?? []), body]);
  const supported = supportOf(forest, bodies);
  const initials = byInitials(forest, bodies);
  const sharers = sharersOf(forest, bodies);
  for (const [form, own] of [...shorts].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const [body] = own;
    if (body === undefined || own.length > 1) continue;
    const letters = acronymIn(forest, body);
    if (letters === null && (sharers.get(form) ?? 0) > 1) continue;
    const told = supported.get(form);
    const spelled = initials
      .get(letters ?? '')
      ?.filter(({ documents }) => (letters?.length ?? 0) >= TELLING || documents.size >= KNOWN);
    const holders = [...(told?.keys() ?? spelled ?? [])].filter(({ root }) => root !== body.root);
    const [holder] = holders;
    if (holder === undefined || holders.length > 1) continue;
    if (!disjoint(holder.documents, body.documents)) continue;
    const support = told?.get(holder);
    if (support !== undefined && support.documents.size < leastSupport(form, letters !== null))
      continue;
    // The longer name of a part ("Iowa Democratic Party") is rare beside that of the whole.
    if (holder.documents.size * 3 < body.documents.size) continue;
    const [a = 0] = holder.indices;
    const [b = 0] = body.indices;
    forest.link(a, b, letters === null ? 'other-name' : 'acronym', support?.witness);
  }
}

/** Fewer letters are too many bodies' initials for these alone to tell, unless as many documents name the body. */
const TELLING = 4;
const KNOWN = 3;

/** How many bodies have each word last in longer names: "Telegraph" may be the Daily or the Sunday one. */
function sharersOf(forest: Forest, bodies: readonly Named[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { indices } of bodies) {
    const names = new Set(indices.map((index) => foldedName(forest.records[index]?.name ?? '')));
    const words = [...names].map((name) => name.split(' ')).filter(({ length }) => length > 1);
    for (const word of new Set(words.map((name) => name.at(-1) ?? '')))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** One document's word is enough for a name of several words or an acronym, not for one other word. */
function leastSupport(form: string, acronym: boolean): number {
  return form.includes(' ') || acronym ? 1 : 2;
}

function namedBodies(forest: Forest, indices: readonly number[]): Named[] {
  const groups = grouped(indices, (index) => String(forest.rootOf(index)));
  return [...groups].map(([root, own]) => ({
    root: Number(root),
    indices: own,
    documents: new Set(own.map((index) => forest.records[index]?.document ?? '')),
  }));
}

/** What a body is called, folded. */
function formsOf(forest: Forest, { indices }: Named): ReadonlySet<string> {
  return new Set(indices.map((index) => foldedName(forest.records[index]?.name ?? '')));
}

function acronymIn(forest: Forest, { indices: [first = -1] }: Named): string | null {
  return acronymOf(forest.records[first]?.name ?? '');
}

/** Short names, folded, to the bodies that documents give them besides. */
function supportOf(forest: Forest, bodies: readonly Named[]): Map<string, Map<Named, Support>> {
  const found = new Map<string, Map<Named, Support>>();
  for (const body of bodies)
    for (const index of body.indices) {
      const record = forest.records[index];
      for (const alias of record?.aliases ?? []) {
        if (record === undefined || !isShortFor(alias, record.name)) continue;
        const form = foldedName(alias);
        const holders = found.get(form) ?? new Map<Named, Support>();
        found.set(form, holders);
        const support = holders.get(body) ?? { documents: new Set<string>(), witness: index };
        support.documents.add(record.document);
        holders.set(body, support);
      }
    }
  return found;
}

/** Whether a name can stand for a longer one in any text: its initials, or words of it that are no common word. */
function isShortFor(alias: string, name: string): boolean {
  if (knownBody(alias) !== null || bodyName(alias).general) return false;
  if (acronymOf(alias) !== null) return initialsFit(alias, name);
  const words = foldedName(alias).split(' ');
  const whole = foldedName(name).split(' ');
  if (words.length >= whole.length || !words.every((word) => whole.includes(word))) return false;
  return words.some((word) => !COMMON_WORDS.has(word) && !BODY_NOUNS.has(word) && word.length > 3);
}

function initialsFit(alias: string, name: string): boolean {
  const letters = acronymOf(alias);
  return letters !== null && initialsOf(name)?.includes(letters) === true;
}

/** Initials to the bodies that have them. */
function byInitials(
  forest: Forest,
  bodies: readonly Named[],
): ReadonlyMap<string, readonly Named[]> {
  const found = new Map<string, Named[]>();
  for (const body of bodies) {
    const own = new Set(
      body.indices.flatMap((index) => initialsOf(forest.records[index]?.name ?? '') ?? []),
    );
    for (const letters of own) found.set(letters, [...(found.get(letters) ?? []), body]);
  }
  return found;
}
