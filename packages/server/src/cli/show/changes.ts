import { knownDateLabel } from '@rapporteur/core/views/date-label';
import {
  type DescribedChange,
  describeChanges,
  type EditedWords,
} from '../../app/describe-changes.ts';
import { sourceLabel } from '../format/citation.ts';
import { counted } from '../format/count.ts';
import { speakerLabel } from '../format/statement.ts';
import { visibleText } from '../terminal/visible-text.ts';
import { hanging } from '../terminal/wrap.ts';
import type { Page } from './page.ts';
import type { ShowView } from './view.ts';

/** What was added, changed and gone, in the order in which it was. */
export const showChanges: ShowView = async (reader, options, page) => {
  let count = 0;
  let day = '';
  for await (const change of describeChanges(reader, options.since)) {
    count += 1;
    if (options.json === true) {
      await page.json(change);
      continue;
    }
    const added = change.addedAt.slice(0, 10);
    if (added !== day) {
      await page.lines([
        ...(day === '' ? [] : ['']),
        page.style.strong(`Added ${knownDateLabel(added)}`),
      ]);
      day = added;
    }
    await page.lines(changeLines(change, page));
  }
  if (options.json !== true && count === 0) await page.remark('Nothing was added since then.');
};

function changeLines(change: DescribedChange, page: Page): string[] {
  const { citation, edit, orphaned } = change;
  const { columns, style } = page;
  return [
    ...hanging('  ', `${headOf(change)}: ${sourceLabel(citation)}${gaveOf(change)}`, columns),
    ...hanging('    ', `${citation.document} · ${citation.revision}`, columns).map(style.faint),
    ...diffLines(edit?.diff ?? [], page),
    ...orphaned.flatMap((statement) => {
      const words = statement.content.map(({ exact }) => visibleText(exact)).join(' … ');
      const line = `orphaned: ${speakerLabel(statement)}: ${words} (${statement.id})`;
      return hanging('    ', line, columns).map(style.bad);
    }),
  ];
}

function headOf({ kind, gone, edit }: DescribedChange): string {
  if (kind === 'document') return 'new';
  if (gone !== null)
    return GONE[gone.state] + (gone.status === null ? '' : ` (HTTP ${gone.status})`);
  if (edit?.silent === true) return 'silent edit';
  return edit?.words === 'same' ? 'changed, same words' : 'revised';
}

const GONE: Readonly<Record<NonNullable<DescribedChange['gone']>['state'], string>> = {
  missing: 'gone',
  emptied: 'emptied',
  stub: 'behind a paywall',
};

function gaveOf({ kind, statements, events }: DescribedChange): string {
  if (kind === 'gone') return '; what was read of it is kept';
  return ` (${counted(statements, 'statement')}, ${counted(events, 'contact')})`;
}

/** Changes of words that are shown; `--json` has them all. */
const SHOWN = 3;
const LONGEST = 160;

function diffLines(diff: readonly EditedWords[], { columns, style }: Page): string[] {
  const lines = diff
    .slice(0, SHOWN)
    .flatMap(({ before, after }) => [
      ...(before.exact === ''
        ? []
        : hanging('    ', `- ${inContext(before)}`, columns).map(style.bad)),
      ...(after.exact === ''
        ? []
        : hanging('    ', `+ ${inContext(after)}`, columns).map(style.good)),
    ]);
  const more = diff.length - SHOWN;
  return more > 0
    ? [...lines, ...hanging('    ', `and ${counted(more, 'change')} more`, columns)]
    : lines;
}

/** Words with a few before and after them, in one line. */
function inContext({ prefix, exact, suffix }: EditedWords['before']): string {
  const words = visibleText(exact.replace(/\s+/g, ' '));
  const shown = words.length <= LONGEST ? words : `${words.slice(0, LONGEST).toWellFormed()} …`;
  return `${visibleText(prefix).trimStart()}${shown}${visibleText(suffix).trimEnd()}`;
}
