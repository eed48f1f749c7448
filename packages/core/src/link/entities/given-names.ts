import { GIVEN_NAME_FORMS } from '../../languages/en/given-name-forms.ts';
import { foldSpelling, soundsAlike } from './spelling.ts';
import type { PersonName } from './person-name.ts';

/** Rows of the list of given names, under folded spellings. */
const FORMS: ReadonlyMap<string, ReadonlySet<number>> = foldedForms();

function foldedForms(): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const [name, rows] of GIVEN_NAME_FORMS) {
    const folded = foldSpelling(name);
    const known = found.get(folded) ?? new Set();
    for (const row of rows) known.add(row);
    found.set(folded, known);
  }
  return found;
}

/** Whether a folded part may be the given name that the other is: the same, its initial, a form of it, or another spelling. */
export function mayBeGiven(a: string, b: string): boolean {
  if (a === b || isInitialOf(a, b) || isInitialOf(b, a) || soundsAlike(a, b)) return true;
  const rows = FORMS.get(a);
  const others = FORMS.get(b);
  return rows !== undefined && others !== undefined && [...rows].some((row) => others.has(row));
}

function isInitialOf(a: string, b: string): boolean {
  return a.length === 1 && b.startsWith(a);
}

/**
 * Whether two names in full may be one person's: the same surname and given names that may be one, or the same given names and surnames
 * that sound alike; middle names that the other lacks do not tell apart, others do ("George W. Bush" and "George H. W. Bush").
 */
export function mayBeOnePerson(a: PersonName, b: PersonName): boolean {
  if (a.suffix !== b.suffix && a.suffix !== '' && b.suffix !== '') return false;
  const [given, ...rest] = a.parts;
  const [otherGiven, ...otherRest] = b.parts;
  const surname = rest.at(-1);
  const otherSurname = otherRest.at(-1);
  if (given === undefined || otherGiven === undefined) return false;
  if (surname === undefined || otherSurname === undefined) return false;
  if (!middleNamesAgree(rest.slice(0, -1), otherRest.slice(0, -1))) return false;
  if (withoutArticle(surname) === withoutArticle(otherSurname))
    return mayBeGiven(given, otherGiven) || skipsTheFirst(a.parts, b.parts);
  return given === otherGiven && given.length > 1 && soundsAlike(surname, otherSurname);
}

/** A surname whose article may be written as a part of it: "elbaradei", "baradei". */
export function withoutArticle(surname: string): string {
  return surname.replace(/^[ae]l(?=.{5})/, '');
}

function middleNamesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  for (const part of shorter) {
    while (at < longer.length && !mayBeGiven(part, longer[at] ?? '')) at += 1;
    if (at === longer.length) return false;
    at += 1;
  }
  return true;
}

/** "Hussein Tantawi" and "Mohamed Hussein Tantawi". */
function skipsTheFirst(a: readonly string[], b: readonly string[]): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (shorter.length < 2 || shorter.length === longer.length) return false;
  return shorter.every((part, at) => longer[longer.length - shorter.length + at] === part);
}
