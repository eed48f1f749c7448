import { Problem } from '@rapporteur/core/model/problem';
import type { DecideAction, DecideOptions } from '../commands/decide.ts';

/**
 * Whether an action has what it takes, and nothing that is another's.
 * @throws Problem `option-invalid`.
 */
export function checkDecideArguments(
  action: DecideAction,
  names: readonly string[],
  options: DecideOptions,
): void {
  const [least, most] = ARGUMENTS[action];
  if (names.length < least || names.length > most)
    throw invalid(
      `${action} takes ${least === most ? least : `up to ${most}`} arguments, and ${names.length} are given`,
    );
  for (const [owner, own] of Object.entries(OPTIONS)) {
    const given = own.some((name) => options[name] !== undefined);
    const names = own.map((name) => `--${name}`).join(', ');
    if (given && action !== owner) throw invalid(`${names} are for ${owner}`);
    if (!given && action === owner) throw invalid(`${owner} takes at least one of ${names}`);
  }
  if (options.nobody === true && options.speaker !== undefined)
    throw invalid('--nobody and --speaker exclude one another');
  if (action === 'undo' && !/^[1-9][0-9]{0,8}$/.test(names[0] ?? '1'))
    throw invalid(`"${names[0]}" is no number of a decision`);
}

const ARGUMENTS: Readonly<Record<DecideAction, readonly [least: number, most: number]>> = {
  merge: [2, 2],
  split: [1, 1],
  rename: [2, 2],
  accept: [1, 1],
  reject: [1, 1],
  correct: [1, 1],
  note: [2, 2],
  tag: [2, 2],
  untag: [2, 2],
  'save-search': [2, 2],
  undo: [0, 1],
  list: [0, 0],
};

/** Options of one action only, one of which it needs. */
const OPTIONS = {
  split: ['form', 'document'],
  correct: ['act', 'speaker', 'nobody'],
} as const satisfies Readonly<Partial<Record<DecideAction, readonly (keyof DecideOptions)[]>>>;

function invalid(what: string): Problem {
  return new Problem(
    'option-invalid',
    what,
    '"rapporteur decide --help" has the actions and what each takes.',
  );
}
