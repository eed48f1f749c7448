import { actName } from '../kit/act-word.ts';
import type { DecisionEntry } from '../api/types.ts';

type Decision = DecisionEntry['decision'];
type Target = Extract<Decision, { readonly kind: 'note' }>['target'];

/** What a decision is about: words of a document, a document as a whole, or somebody. */
export interface Subject {
  readonly words: string | null;
  readonly document: string | null;
  /** Where the words stand, as the document page's address says it: `120-180`. */
  readonly at: string | null;
}

/** A decision in words, to be read before what it is about: `rejected`, `tagged “dam”`. */
export interface DecisionWords {
  readonly verb: string;
  readonly subject: Subject | null;
  /** What was written or set. */
  readonly detail: string | null;
}

export function decisionWords(decision: Decision): DecisionWords {
  switch (decision.kind) {
    case 'accept':
      return { verb: 'Accepted', subject: subjectOf(decision.statement), detail: null };
    case 'reject':
      return { verb: 'Rejected', subject: subjectOf(decision.statement), detail: null };
    case 'correct':
      return {
        verb: 'Corrected',
        subject: subjectOf(decision.statement),
        detail: correction(decision),
      };
    case 'note':
      return { verb: 'Noted', subject: subjectOf(decision.target), detail: decision.text };
    case 'tag':
      return {
        verb: `Tagged “${decision.tag}”`,
        subject: subjectOf(decision.target),
        detail: null,
      };
    case 'untag':
      return {
        verb: `Took off the tag “${decision.tag}”`,
        subject: subjectOf(decision.target),
        detail: null,
      };
    case 'save-search':
      return { verb: `Saved the view “${decision.name}”`, subject: null, detail: null };
    case 'merge':
      return about(`Merged ${decision.other.name} into`, decision.entity.name);
    case 'split':
      return about(`Split ${decision.form ?? 'what one document names'} off`, decision.entity.name);
    case 'rename':
      return about(`Renamed to ${decision.name}:`, decision.entity.name);
    case 'undo':
      return { verb: `Undid decision ${decision.decision}`, subject: null, detail: null };
  }
}

/** What a note or a tag is on. */
export function subjectOf(target: Target): Subject {
  if (target.kind === 'entity') return { words: target.entity.name, document: null, at: null };
  if (target.kind === 'document') return { words: null, document: target.document, at: null };
  const words = target.kind === 'event' ? [target.trigger] : target.content;
  const length = [...(words[0] ?? '')].length;
  return {
    words: (target.kind === 'event' ? target.sentence : null) ?? words.join(' … '),
    document: target.document,
    at: length === 0 ? null : `${target.start}-${target.start + length}`,
  };
}

function about(verb: string, name: string): DecisionWords {
  return { verb, subject: { words: name, document: null, at: null }, detail: null };
}

function correction({ act, speaker }: Extract<Decision, { readonly kind: 'correct' }>): string {
  const parts = [
    act === null ? null : `act: ${actName(act)}`,
    speaker === null ? null : `speaker: ${speaker.entity?.name ?? 'nobody'}`,
  ];
  return parts.filter((part) => part !== null).join('; ');
}
