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

/** Whether the cue says already what is done by it: "accused" of an accusation; any cue of a plain assertion. */
export function isSaidBy(cue: string, act: string): boolean {
  if (act === 'assert') return cue !== '';
  const stems = act.split('-').map((word) => word.replace(/[ey]$/, ''));
  const words = cue.toLowerCase().split(/\s+/);
  return words.some((word) => stems.some((stem) => word.startsWith(stem)));
}
