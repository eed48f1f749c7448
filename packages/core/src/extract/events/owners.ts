import type { Gender } from '../../model/entity.ts';
import type { Clause, Party } from './clause.ts';
import { isGoverned } from './subjects.ts';
import type { Trigger } from './triggers.ts';

/** "Trump's meeting", "the Putin-Trump call", "his talks". */
export function ownersOf(
  clause: Clause,
  trigger: Trigger,
  partners: readonly Party[],
  genders: ReadonlyMap<string, Gender>,
): Party[] {
  const first = trigger.verb === null ? trigger.first : (trigger.noun ?? trigger.first);
  for (let index = first - 1; index >= Math.max(0, first - 6); index -= 1) {
    const token = clause.tokens[index];
    if (token === undefined) break;
    const owner = clause.owners.get(index);
    if (owner !== undefined) return [{ first: index, end: index + 1, entity: owner }];
    const gender = POSSESSIVES.get(token.lower);
    if (gender !== undefined) return possessor(clause, index, trigger, partners, gender, genders);
    const party = clause.parties.find(({ end }) => end === index + 1);
    const possessive = /^['’]s?$/.test(clause.tokens[index + 1]?.text ?? '');
    if (party !== undefined && (possessive || index === first - 1))
      return hyphenated(clause, party);
    if (['VERB', 'AUX', 'ADP', 'PUNCT', 'CCONJ'].includes(token.pos)) break;
  }
  return [];
}

const POSSESSIVES: ReadonlyMap<string, Gender> = new Map([
  ['his', 'male'],
  ['her', 'female'],
]);

/** "Putin-Trump call": both. */
function hyphenated(clause: Clause, last: Party): Party[] {
  const before = clause.parties.find(({ end }) => end === last.first - 1);
  const mark = clause.tokens[last.first - 1]?.text ?? '';
  return before !== undefined && /^[-–]$/.test(mark) ? [before, last] : [last];
}

/** Whose a pronoun's contact is, where nobody before fits: the first person behind what follows. */
function possessor(
  clause: Clause,
  at: number,
  trigger: Trigger,
  partners: readonly Party[],
  gender: Gender,
  genders: ReadonlyMap<string, Gender>,
): Party[] {
  const fits = ({ entity }: Party): boolean =>
    entity.type === 'person' && (genders.get(entity.id) ?? gender) === gender;
  const before = clause.parties.filter((party) => party.end <= at && fits(party));
  const subject = before.find((party) => !isGoverned(clause, party)) ?? before.at(-1);
  if (subject !== undefined) return [subject];
  const known = new Set(partners);
  const behind = clause.parties.find(
    (party) => party.first > trigger.end && !known.has(party) && fits(party),
  );
  return behind === undefined ? [] : [behind];
}
