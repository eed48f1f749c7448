import { KINDS_OF_PEOPLE, TELLING_MODIFIERS } from '../../languages/en/roles.ts';
import { TITLE_NOUNS } from '../../languages/en/titles.ts';
import { givenRole } from './role-status.ts';

/** What kinds of office roles are, to be compared: "Egypt's Vice President" is `vice president`. */
export function roleKinds(roles: readonly string[]): ReadonlySet<string> {
  return new Set(roles.flatMap((role) => kindOf(givenRole(role).title) ?? []));
}

function kindOf(title: string): string | null {
  const [before = ''] = title.toLowerCase().split(/ (?:of|for|to) /);
  const words = before.split(/[\s-]+/).map((word) => word.replace(/\.$/, ''));
  const at = words.findLastIndex((word) => TITLE_NOUNS.has(word));
  const noun = words[at];
  if (noun === undefined) return null;
  return [...words.slice(0, at).filter(tellsApart), noun].join(' ');
}

function tellsApart(word: string): boolean {
  return TELLING_MODIFIERS.has(word) && word !== 'former' && word !== 'ex' && word !== 'late';
}

/** Whether roles can be one person's at one time: where either has none, or one of each may be the same office. */
export function rolesAgree(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === 0 || b.size === 0 || rolesMeet(a, b);
}

/** Whether one of each is the same office. */
export function rolesMeet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const kind of a) for (const other of b) if (sameOffice(kind, other)) return true;
  return false;
}

/** "leader" and "president", "minister" and "foreign minister"; not "president" and "vice president". */
function sameOffice(a: string, b: string): boolean {
  if (a === b) return true;
  const [left, right] = [a.split(' '), b.split(' ')];
  const [noun = '', other = ''] = [left.at(-1), right.at(-1)];
  const kin =
    KINDS_OF_PEOPLE.get(noun)?.has(other) === true ||
    KINDS_OF_PEOPLE.get(other)?.has(noun) === true;
  if (noun !== other && !kin) return false;
  const told = new Set([...left.slice(0, -1), ...right.slice(0, -1)]);
  const lowers = [...told].some((word) => CHANGING.has(word));
  if (!lowers) return left.length === 1 || right.length === 1 || left[0] === right[0];
  return left.slice(0, -1).join(' ') === right.slice(0, -1).join(' ');
}

/** With these before it an office is another one. */
const CHANGING: ReadonlySet<string> = new Set(['vice', 'deputy', 'assistant', 'undersecretary']);
