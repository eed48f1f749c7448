import type { SourceForm } from '@rapporteur/core/model/statement';
import { dateLabel } from '@rapporteur/core/views/date-label';
import { percentage } from '@rapporteur/core/views/percentage';
import type { EvidenceRow, StatementRow } from '../../store/rows.ts';
import type { Page } from '../show/page.ts';
import { visibleText } from '../terminal/visible-text.ts';
import { hanging } from '../terminal/wrap.ts';
import { offsetsLabel, publishedLabel } from './citation.ts';

/**
 * A statement below its document: speaker, act and when; the exact words, with the cue; where
 * they stand, the id of the evidence, and how likely it is right.
 */
export function statementLines(statement: StatementRow, page: Page): string[] {
  const { id, confidence, judgement } = statement;
  const sure = confidence === null ? '' : ` · ${percentage(confidence.statement)} sure`;
  const made = judgement === null ? '' : ` · ${judgementLabel(judgement)}`;
  return attributionLines(statement, whenLabel(statement), `${id}${sure}${made}`, page);
}

/** What the user made of it and, where that corrects it, as what it was extracted. */
function judgementLabel({
  verdict,
  decision,
  act,
  speaker,
  speakerCorrected,
}: NonNullable<StatementRow['judgement']>): string {
  const by = speaker === null ? 'nobody' : visibleText(speaker.name);
  const was = [...(act === null ? [] : [act]), ...(speakerCorrected ? [`by ${by}`] : [])];
  return `${verdict} by decision ${decision}${was.length === 0 ? '' : `, was ${was.join(', ')}`}`;
}

interface Named {
  readonly name: string;
}

/** What is shown of a statement, stored or just read. */
export interface ShownStatement extends Pick<StatementRow, 'act' | 'type' | 'negated'> {
  readonly speaker: Named | null;
  readonly source: {
    readonly exact: string;
    readonly form: SourceForm;
    readonly onBehalfOf: Named | null;
  } | null;
  readonly cue: Pick<EvidenceRow, 'exact'> | null;
  readonly content: readonly Pick<EvidenceRow, 'exact' | 'codePoints'>[];
}

/** Who does what by saying it; the words, with the cue; where they stand. `last` ends the first line, `place` the last. */
export function attributionLines(
  statement: ShownStatement,
  last: string,
  place: string,
  { columns, style }: Page,
): string[] {
  const { act, type, negated, source, content, cue } = statement;
  const behalf = source?.onBehalfOf ?? null;
  const speaker =
    speakerLabel(statement) + (behalf === null ? '' : `, for ${visibleText(behalf.name)}`);
  const head = `${speaker}: ${act}${negated === true ? ' (negated)' : ''}, ${type}, ${last}`;
  const words = content.map(({ exact }) => visibleText(exact)).join(' … ');
  const said = cue === null ? '' : ` [${visibleText(cue.exact)}]`;
  return [
    ...hanging('  ', head, columns).map(style.strong),
    ...hanging('    ', words + said, columns),
    ...hanging('    ', `${offsetsLabel(content)} · ${place}`, columns).map(style.faint),
  ];
}

/** Who speaks; what the words say where nobody could be settled on. */
export function speakerLabel({
  speaker,
  source,
}: Pick<ShownStatement, 'speaker'> & {
  readonly source: Pick<NonNullable<ShownStatement['source']>, 'exact' | 'form'> | null;
}): string {
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
