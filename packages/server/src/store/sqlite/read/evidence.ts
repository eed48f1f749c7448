import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Span } from '@rapporteur/core/model/span';
import {
  type CodePointIndex,
  codePointIndex,
  spanInCodePoints,
} from '@rapporteur/core/text/code-points';
import { unpack } from '../../packed.ts';
import type { EvidenceRow } from '../../rows.ts';
import type { EvidenceRole } from '../evidence-rows.ts';
import type { Tables } from '../schema.ts';
import { type EvidenceTuple, columns } from './json.ts';
import { firstOf } from './stream.ts';

/**
 * Puts the text to a row of a revision that is not the one before; only where code points and UTF-16 units differ, which in
 * most coverage they do not. A text may be megabytes, and have thousands of facts.
 */
export function textFetcher(
  db: Kysely<Tables>,
): <Row extends Untold>(row: Row) => Promise<Row & WithText> {
  let last: string | null = null;
  return async (row) => {
    const told = row.units === row.length || row.revision_key === last;
    last = row.revision_key;
    if (told) return { ...row, text: null, text_length: 0 };
    const found = await firstOf<Omit<WithText, 'revision_key'>>(
      db,
      sql`select text, text_length from captures
        where revision = (select id from revisions where key = ${row.revision_key})`,
    );
    return { ...row, text: found?.text ?? null, text_length: found?.text_length ?? 0 };
  };
}

/** What tells whether a row needs its text: lengths of it in UTF-16 units and code points. */
interface Untold {
  readonly revision_key: string;
  readonly units: number;
  readonly length: number;
}

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
