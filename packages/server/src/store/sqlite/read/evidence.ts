import { type RawBuilder, sql } from 'kysely';
import type { Span } from '@rapporteur/core/model/span';
import {
  type CodePointIndex,
  codePointIndex,
  spanInCodePoints,
} from '@rapporteur/core/text/code-points';
import { unpack } from '../../packed.ts';
import type { EvidenceRow } from '../../rows.ts';
import type { EvidenceRole } from '../evidence-rows.ts';
import { type EvidenceTuple, columns } from './json.ts';

/**
 * Columns of `WithText`: the text comes along only where code points and UTF-16 units differ, which in most coverage
 * they do not. Needs revisions `r` and captures `c`.
 */
export const textColumns: RawBuilder<unknown> = sql`
  case when r.units <> r.length then c.text end as text, c.text_length`;

export interface WithText {
  readonly revision_key: string;
  readonly text: Uint8Array | null;
  readonly text_length: number;
}

/** All evidence of a fact as one JSON column: `fact` and `revision` name it. */
export function evidenceColumn(
  revision: RawBuilder<unknown>,
  fact: RawBuilder<unknown>,
): RawBuilder<unknown> {
  return sql`(select json_group_array(json_array(
    e.role, e.ordinal, e.start_at, e.end_at, e.exact, e.prefix, e.suffix))
    from evidence e where e.revision = ${revision} and e.fact = ${fact}) as evidence`;
}

/** Evidence of one fact, by role. */
export interface FactEvidence {
  readonly first: (role: EvidenceRole) => EvidenceRow | null;
  readonly all: (role: EvidenceRole) => EvidenceRow[];
}

/** Turns evidence columns into rows. */
export interface EvidenceReader {
  readonly of: (row: WithText & { readonly evidence: string }) => FactEvidence;
  readonly codePoints: (row: WithText, span: Span) => Span;
}

/** A reader that keeps the index of the last text, as facts come document by document. */
export function evidenceReader(): EvidenceReader {
  let last: { revision: string; index: CodePointIndex } | null = null;
  const indexOf = (row: WithText): CodePointIndex => {
    if (last?.revision === row.revision_key) return last.index;
    const text = row.text === null ? '' : Buffer.from(unpack(row.text, row.text_length)).toString();
    last = { revision: row.revision_key, index: codePointIndex(text) };
    return last.index;
  };
  return {
    of: (row) => factEvidence(columns.evidence(row.evidence), indexOf(row)),
    codePoints: (row, span) => spanInCodePoints(indexOf(row), span),
  };
}

function factEvidence(tuples: readonly EvidenceTuple[], index: CodePointIndex): FactEvidence {
  const all = (role: EvidenceRole): EvidenceRow[] =>
    tuples
      .filter((tuple) => tuple[0] === role)
      .toSorted((a, b) => a[1] - b[1])
      .map(([, , start, end, exact, prefix, suffix]) => {
        const codePoints = spanInCodePoints(index, { start, end });
        return { start, end, codePoints, exact, prefix, suffix };
      });
  return { all, first: (role) => all(role)[0] ?? null };
}
