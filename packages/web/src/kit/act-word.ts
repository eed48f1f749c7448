import type { Act } from '@rapporteur/core/model/statement';

/** What somebody does by saying it, as a line says it: "Orlova warns". */
const WORDS: Readonly<Record<Act, string>> = {
  assert: 'says',
  estimate: 'estimates',
  confirm: 'confirms',
  deny: 'denies',
  'decline-comment': 'declines to comment',
  demand: 'demands',
  request: 'requests',
  propose: 'proposes',
  accept: 'accepts',
  reject: 'rejects',
  'set-condition': 'sets a condition',
  promise: 'promises',
  warn: 'warns',
  threaten: 'threatens',
  accuse: 'accuses',
  criticize: 'criticizes',
  praise: 'praises',
  believe: 'believes',
  want: 'wants',
  intend: 'intends',
};

export function actWord(act: string): string {
  return WORDS[act as Act] ?? act;
}

/** The act as the name of a facet: "set condition". */
export function actName(act: string): string {
  return act.replaceAll('-', ' ');
}
