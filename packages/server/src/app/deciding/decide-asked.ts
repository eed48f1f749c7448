import type { LoggedDecision } from '@rapporteur/core/model/decision';
import type { AskedDecision, DecisionEntry } from '../contract/decisions.ts';
import { decideNote, decideSaveSearch, decideTag, decideUntag } from '../decide-annotation.ts';
import { decideJudge } from '../decide-statement.ts';
import {
  decideMerge,
  decideRename,
  type DecidedDossier,
  decideSplit,
  decideUndo,
} from '../decide.ts';
import { decisionLabel } from '../decision-label.ts';

/** Makes the decision that was asked for. @throws Problem as the functions that it calls do. */
export async function decideAsked(
  dossier: DecidedDossier,
  asked: AskedDecision,
): Promise<DecisionEntry> {
  return decisionEntry(await made(dossier, asked), true);
}

export function decisionEntry(
  { id, decidedAt, decision }: LoggedDecision,
  holds: boolean,
): DecisionEntry {
  return { id, decidedAt, label: decisionLabel(decision), holds, decision };
}

function made(dossier: DecidedDossier, asked: AskedDecision): Promise<LoggedDecision> {
  switch (asked.kind) {
    case 'accept':
      return decideJudge(dossier, asked.statement, { verdict: 'accepted' });
    case 'reject':
      return decideJudge(dossier, asked.statement, { verdict: 'rejected' });
    case 'correct': {
      const { statement, act, speaker } = asked;
      return decideJudge(dossier, statement, {
        verdict: 'corrected',
        ...(act !== undefined && { act }),
        ...(speaker !== undefined && { speaker }),
      });
    }
    case 'note':
      return decideNote(dossier, asked.target, asked.text);
    case 'tag':
      return decideTag(dossier, asked.target, asked.tag);
    case 'untag':
      return decideUntag(dossier, asked.target, asked.tag);
    case 'save-search':
      return decideSaveSearch(dossier, asked.name, asked.url);
    case 'merge':
      return decideMerge(dossier, asked.entity, asked.other);
    case 'split': {
      const { entity, form = null, document = null } = asked;
      return decideSplit(dossier, entity, { form, document });
    }
    case 'rename':
      return decideRename(dossier, asked.entity, asked.name);
    case 'undo':
      return decideUndo(dossier, asked.decision ?? null);
  }
}
