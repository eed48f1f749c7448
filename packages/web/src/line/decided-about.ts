import type { DecisionEntry } from '../api/types.ts';
import { actName } from '../kit/act-word.ts';

/** What was decided about a line, said beside that line. */
export function decidedAbout({ decision, label }: DecisionEntry): string {
  switch (decision.kind) {
    case 'accept':
      return 'Accepted as it is';
    case 'reject':
      return 'Rejected: there is no such statement';
    case 'correct': {
      const act = decision.act === null ? [] : [`the act is ${actName(decision.act)}`];
      const speaker =
        decision.speaker === null
          ? []
          : [
              decision.speaker.entity === null
                ? 'nobody can be told to speak'
                : `${decision.speaker.entity.name} speaks`,
            ];
      return `Corrected: ${[...act, ...speaker].join(', ')}`;
    }
    case 'note':
      return 'Noted';
    case 'tag':
      return `Tagged “${decision.tag}”`;
    case 'untag':
      return `No longer tagged “${decision.tag}”`;
    default:
      return label;
  }
}
