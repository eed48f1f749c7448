import { outward } from '@rapporteur/core/export/outward';
import { factId } from '@rapporteur/core/model/ids';
import { codePointIndex, spanInCodePoints } from '@rapporteur/core/text/code-points';
import { isOrphaned } from '@rapporteur/core/views/revision';
import type { EvidenceRow, StatementRow, StoredDocument } from '../../../store/rows.ts';
import type { SelectedPart, StatementView } from '../../contract/line.ts';
import type { Statement } from '../../contract/statement.ts';
import { alike } from '../alike.ts';
import type { FactArgs } from '../fact-args.ts';
import type { RoomParts } from '../room-parts.ts';
import { statementMarks } from '../statement-marks.ts';
import { statementOf, statementsOfRevision } from '../statement-of.ts';

/** Everything there is to say of one statement, or null. */
export async function line(
  parts: RoomParts,
  { revision, local }: FactArgs,
): Promise<StatementView | null> {
  const { reader } = parts;
  const id = factId(revision, local);
  const stored = await reader.read(revision);
  if (stored === null) return null;
  const { document, revision: row } = stored;
  const around = localsAround(stored, local);
  const all = await statementsOfRevision(reader, document.id, row.id, row.current, around);
  const statement = all.find((one) => one.id === id);
  if (statement === undefined) return null;
  const parent = all.find((one) => one.id === statement.parent);
  const marks = await statementMarks(parts);
  const shown = (one: StatementRow): Statement => statementOf(one, marks);
  return {
    statement: shown(statement),
    document,
    revision: row,
    parts: partsOf(statement),
    passage: passageOf(stored, statement),
    parent: parent === undefined ? null : shown(parent),
    children: all.filter((one) => one.parent === id).map(shown),
    alike: (await alike(parts, statement)).map(({ statement: other, share }) => ({
      statement: shown(other),
      share,
    })),
    orphaned: row.current
      ? false
      : isOrphaned(statement, (await reader.read(document.id))?.text ?? ''),
    notes: marks.notes(id),
    decisions: marks.decisions(id),
  };
}

/** The statement, the one it stands in, and those that stand in it: a document may have ten thousand others. */
function localsAround({ statements }: StoredDocument, local: string): string[] {
  const parent = statements.find(({ id }) => id === local)?.parent ?? null;
  const children = statements.filter((one) => one.parent === local).map(({ id }) => id);
  return [local, ...(parent === null ? [] : [parent]), ...children];
}

function partsOf(statement: StatementRow): SelectedPart[] {
  const { source, cue, content, quotes, addressee, medium, relayedBy, saidAt, condition, hedges } =
    statement;
  const parts: [string, EvidenceRow | null][] = [
    ['source', source],
    ['cue', cue],
    ...content.map((words): [string, EvidenceRow] => ['content', words]),
    ...quotes.map((words): [string, EvidenceRow] => ['quote', words]),
    ['addressee', addressee],
    ['medium', medium],
    ['relayed by', relayedBy],
    ['said at', saidAt],
    ['condition', condition],
    ...hedges.map((words): [string, EvidenceRow] => ['hedge', words]),
  ];
  return parts.flatMap(([part, words]) => (words === null ? [] : [{ part, words: bare(words) }]));
}

function bare({
  start,
  end,
  codePoints,
  exact,
  prefix,
  suffix,
}: EvidenceRow): SelectedPart['words'] {
  return outward({ start, end, codePoints, exact, prefix, suffix });
}

/** The passage that holds its first words, with what stands around it. */
function passageOf(
  { text, passages }: StoredDocument,
  { content, cue }: StatementRow,
): StatementView['passage'] {
  const at = content[0]?.start ?? cue?.start;
  if (at === undefined) return null;
  const passage = passages.find(({ start, end }) => start <= at && at < end);
  if (passage === undefined) return null;
  const { start, end, kind, postedAt } = passage;
  return {
    ...spanInCodePoints(codePointIndex(text), { start, end }),
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
    kind,
    postedAt,
  };
}
