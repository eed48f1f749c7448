import type { Span } from '@rapporteur/core/model/span';
import type { DocumentRecord } from '../record.ts';
import { splitsPair } from '../prepare-record.ts';

/** The parts that words play in a fact. */
export const EVIDENCE_ROLES = [
  'source',
  'cue',
  'content',
  'quote',
  'addressee',
  'medium',
  'relayed-by',
  'said-at',
  'condition',
  'hedge',
  'anonymity-basis',
  'anonymity-reason',
  'trigger',
] as const;
export type EvidenceRole = (typeof EVIDENCE_ROLES)[number];

export interface NewEvidence {
  /** Local id of the fact: `s1`, `v2`. */
  readonly fact: string;
  readonly role: EvidenceRole;
  readonly ordinal: number;
  readonly start_at: number;
  readonly end_at: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** How many units before and after are kept with the words. */
const CONTEXT = 32;

/** The words on which the statements and events of a document rest. */
export function* evidenceOf(record: DocumentRecord): Generator<NewEvidence> {
  const { text } = record;
  const at = (fact: string, role: EvidenceRole, span: Span, ordinal = 0): NewEvidence => ({
    fact,
    role,
    ordinal,
    start_at: span.start,
    end_at: span.end,
    ...quoted(text, span),
  });
  for (const statement of record.statements) {
    const { id } = statement;
    if (statement.source !== null) yield at(id, 'source', statement.source);
    if (statement.cue !== null) yield at(id, 'cue', statement.cue);
    for (const [index, span] of statement.content.entries()) yield at(id, 'content', span, index);
    for (const [index, span] of statement.quotes.entries()) yield at(id, 'quote', span, index);
    if (statement.addressee !== null) yield at(id, 'addressee', statement.addressee);
    if (statement.medium !== null) yield at(id, 'medium', statement.medium);
    if (statement.relayedBy !== null) yield at(id, 'relayed-by', statement.relayedBy);
    if (statement.saidAt !== null) yield at(id, 'said-at', statement.saidAt);
    if (statement.condition !== null) yield at(id, 'condition', statement.condition);
    for (const [index, span] of statement.hedges.entries()) yield at(id, 'hedge', span, index);
    const { basis = null, reason = null } = statement.source?.anonymity ?? {};
    if (basis !== null) yield at(id, 'anonymity-basis', basis);
    if (reason !== null) yield at(id, 'anonymity-reason', reason);
  }
  for (const event of record.events) yield at(event.id, 'trigger', event.trigger);
}

/** The words of a span and what stands around them; no character is cut in two. */
export function quoted(
  text: string,
  { start, end }: Span,
): { readonly exact: string; readonly prefix: string; readonly suffix: string } {
  let from = Math.max(0, start - CONTEXT);
  let to = Math.min(text.length, end + CONTEXT);
  if (splitsPair(text, from)) from += 1;
  if (splitsPair(text, to)) to -= 1;
  return {
    exact: text.slice(start, end),
    prefix: text.slice(from, start),
    suffix: text.slice(end, to),
  };
}
