import { COMMON_WORDS } from '../../languages/en/common-words.ts';
import { isGivenName } from '../../languages/en/given-names.ts';
import type { EntityRecord } from '../../model/linked-entity.ts';
import { foldedName } from '../../text/folded-name.ts';
import { type Forest, grouped } from './forest.ts';
import type { Person } from './person.ts';
import { type PersonName, personName } from './person-name.ts';
import { roleKinds, rolesAgree, rolesMeet } from './role-kinds.ts';

/** Somebody named in full, all spellings together, who may be meant by a part of the name. */
interface Bearer {
  readonly root: number;
  /** Documents that name this person in full. */
  readonly documents: ReadonlySet<string>;
  /** Documents that name this person in full and by the part alone. */
  readonly shortened: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  /** The whole name as documents write it. */
  readonly spellings: ReadonlySet<string>;
  readonly bySurname: boolean;
}

/**
 * Links records that name somebody by one part of a name to the one bearer whom the coverage means by it: the only one, the only
 * one in that office, or the one whom nearly all documents that tell mean. Others stay apart, each document's on its own.
 */
export function linkPartialNames(
  forest: Forest,
  people: readonly Person[],
  partial: readonly number[],
  names: ReadonlyMap<number, PersonName>,
): void {
  const bearers = bearersByPart(forest, people);
  const groups = grouped(partial, (index) => names.get(index)?.key ?? null);
  for (const [part, indices] of groups) {
    const known = bearers.get(part) ?? [];
    const likely = known.filter((bearer) => isLikely(bearer, indices.length));
    const left: number[] = [];
    for (const index of indices) {
      const record = forest.records[index];
      const bearer = record === undefined ? null : meant(part, record, likely);
      if (bearer === null) left.push(index);
      else forest.link(bearer.root, index, 'part-of-name');
    }
    linkUnknown(
      forest,
      part,
      left,
      known.some(({ bySurname }) => bySurname),
    );
  }
}

function bearersByPart(forest: Forest, people: readonly Person[]): ReadonlyMap<string, Bearer[]> {
  const byRoot = grouped(people, ({ indices: [first = 0] }) => String(forest.rootOf(first)));
  const found = new Map<string, Bearer[]>();
  for (const [root, forms] of [...byRoot].toSorted(([a], [b]) => Number(a) - Number(b))) {
    const shortened = shortenedOf(forest.records, forms);
    const parts = new Map<string, boolean>();
    for (const { name } of forms)
      for (const [part, bySurname] of partsOf(name))
        parts.set(part, bySurname || parts.get(part) === true);
    const common = {
      root: Number(root),
      kinds: new Set(forms.flatMap(({ kinds }) => [...kinds])),
      countries: new Set(forms.flatMap(({ countries }) => [...countries])),
      spellings: spellingsOf(forest.records, forms),
      documents: new Set(forms.flatMap(({ documents }) => [...documents])),
    };
    for (const [part, bySurname] of parts) {
      const bearer = { ...common, bySurname, shortened: shortened.get(part) ?? new Set<string>() };
      found.set(part, [...(found.get(part) ?? []), bearer]);
    }
  }
  return found;
}

/** The parts by which somebody may be named, and whether each is the surname. */
function partsOf({ parts }: PersonName): [string, boolean][] {
  const last = parts.length - 1;
  return parts.flatMap((part, at) => (part.length > 1 ? [[part, at === last]] : []));
}

function spellingsOf(
  records: readonly EntityRecord[],
  people: readonly Person[],
): ReadonlySet<string> {
  const names = people.flatMap(({ indices }) => indices.map((index) => records[index]?.name ?? ''));
  return new Set([...new Set(names)].map(spelled));
}

function spelled(name: string): string {
  return ` ${foldedName(name)} `;
}

/** What documents call somebody besides, folded, and which do. */
function shortenedOf(
  records: readonly EntityRecord[],
  people: readonly Person[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { indices } of people)
    for (const index of indices)
      for (const alias of records[index]?.aliases ?? []) {
        const { key } = personName(alias);
        found.set(key, (found.get(key) ?? new Set()).add(records[index]?.document ?? ''));
      }
  return found;
}

/** The least share of documents that must mean one bearer by a surname; by another part. */
const NEARLY_ALL = 0.9;
/** Documents that must shorten a name to a part that is no surname. */
const LEAST_DOCUMENTS = 3;

function meant(part: string, record: EntityRecord, known: readonly Bearer[]): Bearer | null {
  const kinds = roleKinds(record.roles);
  const elsewhere = (bearer: Bearer): boolean => !bearer.documents.has(record.document);
  const fitting = known.filter(
    (bearer) => elsewhere(bearer) && fits(bearer, record, kinds) && usual(bearer, part),
  );
  const bySurname = fitting.filter(({ bySurname }) => bySurname);
  const choice = bySurname.length > 0 ? bySurname : fitting;
  const [only] = choice;
  if (only === undefined) return null;
  const inOffice = choice.filter((bearer) => kinds.size > 0 && rolesMeet(bearer.kinds, kinds));
  const [holder] = inOffice;
  if (inOffice.length === 1 && holder !== undefined && isSpelled(part, record, holder))
    return holder;
  const told = choice.filter(
    (bearer) =>
      isTold(part, bearer) && isSpelled(part, record, bearer) && isSure(part, record, bearer),
  );
  return told.length === 0 ? null : meantMost(told, known);
}

/** Whether somebody is known well enough for so many documents to leave the full name out. */
function isLikely({ documents, bySurname }: Bearer, shorter: number): boolean {
  return !bySurname || documents.size >= KNOWN_DOCUMENTS || documents.size * 3 >= shorter;
}

/** Documents that must name somebody before another document's surname is taken for this one, where none has shown it used alone. */
const KNOWN_DOCUMENTS = 3;

/** Whether documents have shown that somebody is called by the part alone; needed of parts that are words or given names as well. */
function isTold(part: string, { shortened, documents }: Bearer): boolean {
  if (shortened.size > 0) return true;
  return documents.size >= KNOWN_DOCUMENTS && !isGivenName(part) && !COMMON_WORDS.has(part);
}

/** One mention may be half of a name or of a place: it counts where the bearer is known, and often called so if the part is a word or a given name too. */
function isSure(part: string, { mentions }: EntityRecord, bearer: Bearer): boolean {
  if (mentions > 1) return true;
  const isWord = isGivenName(part) || COMMON_WORDS.has(part);
  return isWord ? bearer.shortened.size >= LEAST_DOCUMENTS : bearer.documents.size > 1;
}

/** Short words that only fold alike are two names. */
const LEAST_LETTERS = 5;

function isSpelled(
  part: string,
  { name }: EntityRecord,
  { spellings, documents }: Bearer,
): boolean {
  const own = spelled(name);
  if ([...spellings].some((spelling) => spelling.includes(own))) return true;
  return part.length >= LEAST_LETTERS && documents.size >= KNOWN_DOCUMENTS && !isGivenName(part);
}

function fits(bearer: Bearer, record: EntityRecord, kinds: ReadonlySet<string>): boolean {
  const { country } = record;
  if (country !== null && bearer.countries.size > 0 && !bearer.countries.has(country)) return false;
  return rolesAgree(bearer.kinds, kinds);
}

/** A surname may stand for anybody; another part only for those whom several documents call by it. */
function usual({ bySurname, shortened }: Bearer, part: string): boolean {
  return bySurname || (part.length > 2 && shortened.size >= LEAST_DOCUMENTS);
}

/** How much a document that names somebody in full tells of the surname alone, and of another part. */
const SURNAME = 0.25;
const OTHER = 0.1;

/** The bearer whom nearly all documents mean that name one in full and by the part; those that name one in full count a little. */
function meantMost(choice: readonly Bearer[], known: readonly Bearer[]): Bearer | null {
  const weight = ({ shortened, documents, bySurname }: Bearer): number =>
    shortened.size + (bySurname ? SURNAME : OTHER) * documents.size;
  const total = known.reduce((sum, bearer) => sum + weight(bearer), 0);
  const best = choice.reduce((a, b) => (weight(b) > weight(a) ? b : a));
  return weight(best) >= NEARLY_ALL * total ? best : null;
}

/** Nobody is known in full: one name is one person, but for given names, and for offices that differ. */
function linkUnknown(
  forest: Forest,
  part: string,
  indices: readonly number[],
  ambiguous: boolean,
): void {
  if (ambiguous || isGivenName(part) || part.length < 3) return;
  const [first] = indices;
  if (first === undefined) return;
  const all = indices.map((index) => roleKinds(forest.records[index]?.roles ?? []));
  const told = all.filter(({ size }) => size > 0);
  const several = told.some((kinds) => told.some((others) => !rolesAgree(kinds, others)));
  for (const index of indices) {
    if (several) continue;
    forest.link(first, index, nameRule(forest.records[first], forest.records[index]));
  }
}

function nameRule(a: EntityRecord | undefined, b: EntityRecord | undefined): 'name' | 'spelling' {
  return a?.name.toLowerCase() === b?.name.toLowerCase() ? 'name' : 'spelling';
}
