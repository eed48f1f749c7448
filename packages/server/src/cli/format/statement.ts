import { dateLabel } from '@rapporteur/core/views/date-label';
import type { StatementRow } from '../../store/rows.ts';
import type { Page } from '../show/page.ts';
import { visibleText } from '../terminal/visible-text.ts';
import { hanging } from '../terminal/wrap.ts';
import { offsetsLabel, publishedLabel } from './citation.ts';

/**
 * A statement below its document: speaker, act and when; the exact words, with the cue; where
 * they stand, and the id of the evidence.
 */
export function statementLines(statement: StatementRow, { columns, style }: Page): string[] {
  const { act, type, content, cue, id } = statement;
  const head = `${speakerLabel(statement)}: ${act}, ${type}, ${whenLabel(statement)}`;
  const words = content.map(({ exact }) => visibleText(exact)).join(' … ');
  const said = cue === null ? '' : ` [${visibleText(cue.exact)}]`;
  return [
    ...hanging('  ', head, columns).map(style.strong),
    ...hanging('    ', words + said, columns),
    ...hanging('    ', `${offsetsLabel(content)} · ${id}`, columns).map(style.faint),
  ];
}

/** Who speaks; what the words say where nobody could be settled on. */
export function speakerLabel({
  speaker,
  source,
}: Pick<StatementRow, 'speaker' | 'source'>): string {
  if (speaker !== null) return visibleText(speaker.name);
  if (source === null) return 'nobody named';
  return `“${visibleText(source.exact)}” (${source.form === 'anonymous' ? 'anonymous' : 'unresolved'})`;
}

/** When it was said or, where that is unknown, when it was reported. */
function whenLabel({ said, citation }: StatementRow): string {
  if (said !== null) return `said ${dateLabel({ ...said, precision: null })}`;
  const { published } = citation;
  if (published === null) return 'when is unknown';
  return `reported ${publishedLabel({ ...published, value: published.value.slice(0, 10) })}`;
}
