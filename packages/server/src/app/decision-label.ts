import type { CorrectDecision, Decision } from '@rapporteur/core/model/decision';
import type { DecisionTarget } from '@rapporteur/core/model/decision-target';

/** A decision in words. */
export function decisionLabel(decision: Decision): string {
  switch (decision.kind) {
    case 'merge':
      return `"${decision.entity.name}" and "${decision.other.name}" are one`;
    case 'split': {
      const { entity, form, document } = decision;
      const what = form === null ? 'what it names' : `"${form}"`;
      return `${what}${document === null ? '' : ` in ${document}`} is not "${entity.name}"`;
    }
    case 'rename':
      return `"${decision.entity.name}" is called "${decision.name}"`;
    case 'accept':
      return `${targetLabel(decision.statement)} is right`;
    case 'reject':
      return `${targetLabel(decision.statement)} is none`;
    case 'correct':
      return `${targetLabel(decision.statement)} is ${corrections(decision)}`;
    case 'note':
      return `note on ${targetLabel(decision.target)}: ${decision.text}`;
    case 'tag':
      return `${targetLabel(decision.target)} is tagged "${decision.tag}"`;
    case 'untag':
      return `${targetLabel(decision.target)} is no longer tagged "${decision.tag}"`;
    case 'save-search':
      return `search "${decision.name}" is kept: ${decision.url}`;
    case 'undo':
      return `decision ${decision.decision} is undone`;
  }
}

/** What a decision is about, in a few words. */
function targetLabel(target: DecisionTarget): string {
  switch (target.kind) {
    case 'statement':
      return `statement "${beginning(target.content.join(' … '))}" in ${target.document}`;
    case 'event':
      return `event "${beginning(target.sentence ?? target.trigger)}" in ${target.document}`;
    case 'document':
      return target.document;
    case 'entity':
      return `"${target.entity.name}"`;
  }
}

function beginning(words: string): string {
  const points = [...words];
  return points.length <= MOST_SHOWN ? words : `${points.slice(0, MOST_SHOWN - 1).join('')}…`;
}

/** In code points. */
const MOST_SHOWN = 60;

function corrections({ act, speaker }: CorrectDecision): string {
  const by =
    speaker === null ? [] : [speaker.entity === null ? 'by nobody' : `by "${speaker.entity.name}"`];
  return [...(act === null ? [] : [act]), ...by].join(', ');
}
