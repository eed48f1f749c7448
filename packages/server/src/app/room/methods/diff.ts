import type { RevisionId } from '@rapporteur/core/model/ids';
import { compareRevisions, isOrphaned } from '@rapporteur/core/views/revision';
import type { RevisionDiff } from '../../contract/revision.ts';
import type { RoomParts } from '../room-parts.ts';
import { statementMarks } from '../statement-marks.ts';
import { statementOf, statementsOfRevision } from '../statement-of.ts';

export interface DiffArgs {
  readonly id: RevisionId;
  /** The earlier one. */
  readonly against: RevisionId;
}

/** What became of a document's words from one capture to another; null where these are not two revisions of one document. */
export async function diff(
  parts: RoomParts,
  { id, against }: DiffArgs,
): Promise<RevisionDiff | null> {
  const { reader } = parts;
  const before = await reader.read(against);
  const after = await reader.read(id);
  if (before === null || after === null || before.document.id !== after.document.id) return null;
  const { words, silent, changes } = compareRevisions(before, after);
  const statements = await statementsOfRevision(
    reader,
    before.document.id,
    before.revision.id,
    before.revision.current,
  );
  const marks = await statementMarks(parts);
  return {
    before: before.revision,
    after: after.revision,
    words,
    silent,
    segments: segmentsOf(before.text, after.text, changes),
    orphaned: statements
      .filter((one) => isOrphaned(one, after.text))
      .map((one) => statementOf(one, marks)),
  };
}

type Changes = ReturnType<typeof compareRevisions>['changes'];

/** The newer text with what was taken out where it stood. */
function segmentsOf(before: string, after: string, changes: Changes): RevisionDiff['segments'] {
  const segments: { kind: 'same' | 'removed' | 'added'; text: string }[] = [];
  const add = (kind: 'same' | 'removed' | 'added', text: string): void => {
    if (text !== '') segments.push({ kind, text });
  };
  let at = 0;
  for (const change of changes) {
    add('same', after.slice(at, change.after.start));
    add('removed', before.slice(change.before.start, change.before.end));
    add('added', after.slice(change.after.start, change.after.end));
    at = change.after.end;
  }
  add('same', after.slice(at));
  return segments;
}
