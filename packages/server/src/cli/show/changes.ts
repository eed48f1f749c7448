import { knownDateLabel } from '@rapporteur/core/views/date-label';
import { sourceLabel } from '../format/citation.ts';
import { counted } from '../format/count.ts';
import { hanging } from '../terminal/wrap.ts';
import type { ShowView } from './view.ts';

/** What was added, in the order in which it was. */
export const showChanges: ShowView = async (reader, options, page) => {
  let count = 0;
  let day = '';
  for await (const change of reader.changes(options.since)) {
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
    const what = change.kind === 'document' ? 'new' : 'changed';
    const gave = `${counted(change.statements, 'statement')}, ${counted(change.events, 'contact')}`;
    await page.lines([
      ...hanging('  ', `${what}: ${sourceLabel(change.citation)} (${gave})`, page.columns),
      ...hanging(
        '    ',
        `${change.citation.document} · ${change.citation.revision}`,
        page.columns,
      ).map(page.style.faint),
    ]);
  }
  if (options.json !== true && count === 0) await page.remark('Nothing was added since then.');
};
