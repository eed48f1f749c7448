import { STATUS_WORDS } from '../../languages/en/role-statuses.ts';
import { COURTESY_TITLES, TITLE_MODIFIERS, TITLE_NOUNS } from '../../languages/en/titles.ts';
import type { Candidate, Title } from './candidate.ts';
import { ownerEnd } from './title-phrase.ts';
import type { Word } from './words.ts';

/** An office that the text gives to somebody: words `[first, end)`, and whose office it is. */
export interface Role {
  readonly first: number;
  readonly end: number;
  readonly owner: Candidate | null;
}

const bare = (word: Word | undefined): string => word?.lower.replace(/\.$/, '') ?? '';

/** The offices told with this person: before the name ("Kremlin spokesman") and after it (", a former adviser"). */
export function rolesOf(
  words: readonly Word[],
  person: Candidate,
  endingAt: ReadonlyMap<number, Candidate>,
): Role[] {
  const roles: Role[] = [];
  if (person.title !== null && !onlyCourtesy(words, person.title))
    roles.push(roleBefore(words, person.title, endingAt));
  const after = roleAfter(words, person, endingAt);
  if (after !== null) roles.push(after);
  return roles;
}

function onlyCourtesy(words: readonly Word[], title: Title): boolean {
  return words.slice(title.first, title.end).every((word) => COURTESY_TITLES.has(bare(word)));
}

function roleBefore(
  words: readonly Word[],
  title: Title,
  endingAt: ReadonlyMap<number, Candidate>,
): Role {
  const owner = endingAt.get(ownerEnd(words, title)) ?? null;
  const apart = owner !== null && words[owner.end]?.joined === 'apart';
  const told = owner === null || apart ? null : owner;
  const first = told?.first ?? title.first;
  return { first: statusBefore(words, first), end: title.end, owner: told };
}

/** Where "former", "then-" and the like open that stand before whose office it is: "former Norrean foreign minister". */
function statusBefore(words: readonly Word[], first: number): number {
  let at = first;
  while (at > 0 && words[at]?.joined !== 'apart') {
    const before = words[at - 1];
    const hyphen = before?.text === '-' && words[at - 2]?.joined !== 'apart';
    const status = hyphen ? words[at - 2] : before;
    if (!STATUS_WORDS.has(bare(status)) || status?.sentence !== words[first]?.sentence) break;
    at -= hyphen ? 2 : 1;
  }
  return at;
}

const ENDS_APPOSITION = /^(?:VERB|AUX|PRON|SCONJ|CCONJ)$/;

/** Most words between the comma after a name and the end of the office told there. */
const REACH = 8;

function roleAfter(
  words: readonly Word[],
  person: Candidate,
  endingAt: ReadonlyMap<number, Candidate>,
): Role | null {
  if (words[person.end]?.text !== ',') return null;
  let first = person.end + 1;
  if (['a', 'an', 'the', 'one'].includes(words[first]?.lower ?? '')) first += 1;
  for (let at = first; at < first + REACH; at += 1) {
    const word = words[at];
    if (word === undefined || word.joined === 'apart' || ENDS_APPOSITION.test(word.pos))
      return null;
    if (/^[,.;:()“”"–—]$/.test(word.text)) return null;
    if (!TITLE_NOUNS.has(bare(word))) continue;
    if (TITLE_NOUNS.has(bare(words[at + 1])) || TITLE_MODIFIERS.has(bare(words[at + 1]))) continue;
    if (COURTESY_TITLES.has(bare(word)) || words[at + 1]?.capital === true) return null;
    const owner = [...Array(at - first + 1).keys()]
      .map((back) => endingAt.get(at - back))
      .find((candidate) => candidate !== undefined && candidate.first >= first);
    return { first, end: at + 1, owner: owner ?? null };
  }
  return null;
}
