import { STATUS_WORDS } from '../../languages/en/role-statuses.ts';
import type { RoleStatus } from '../../model/linked-entity.ts';

/** An office as a document gives it, taken apart. */
export interface GivenRole {
  /** "Kremlin spokesman". */
  readonly title: string;
  readonly status: RoleStatus;
}

/** Most words before an office that tell its status: "the Kremlin's then acting spokesman". */
const REACH = 4;

/** "former Kremlin spokesman" is "Kremlin spokesman", former; "president-elect" a president to come. */
export function givenRole(role: string): GivenRole {
  const words = role.trim().split(/\s+/).flatMap(apart);
  let status: RoleStatus = 'held';
  const kept = words.filter((word, at) => {
    const found = STATUS_WORDS.get(word.toLowerCase());
    const tells = found !== undefined && (at < REACH || found === 'incoming') && words.length > 1;
    if (tells && status === 'held') status = found;
    return !tells;
  });
  return { title: (kept.length === 0 ? words : kept).join(' '), status };
}

/** "then-president", "ex-minister", "president-elect": the word for the status on its own. */
function apart(word: string): string[] {
  const [first = '', ...rest] = word.split('-');
  if (rest.length === 0 || STATUS_WORDS.has(word.toLowerCase())) return [word];
  const last = rest.at(-1) ?? '';
  if (STATUS_WORDS.has(first.toLowerCase())) return [first, rest.join('-')];
  return /^elect$/i.test(last) ? [last, [first, ...rest.slice(0, -1)].join('-')] : [word];
}
