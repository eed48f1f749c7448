import type { Contact } from '@rapporteur/core/views/contacts';
import type { EventRow } from '../../store/rows.ts';
import type { Page } from '../show/page.ts';
import { visibleText } from '../terminal/visible-text.ts';
import { hanging } from '../terminal/wrap.ts';
import { offsetsLabel, sourceLabel } from './citation.ts';

/** A contact below its date: what, who, where and how sure; then each report: its words once, its source. */
export function contactLines(contact: Contact<EventRow>, page: Page): string[] {
  const { columns } = page;
  const told = new Set<string>();
  const reports = contact.reports.flatMap((report) => {
    const words = (report.sentence ?? report.trigger).exact;
    const again = told.has(words);
    told.add(words);
    return reportLines(report, contact, again, page);
  });
  return [...hanging('  ', contactLabel(contact), columns), ...reports];
}

function reportLines(
  report: EventRow,
  { status }: Contact<EventRow>,
  again: boolean,
  { columns, style }: Page,
): string[] {
  const { trigger, sentence, citation, id } = report;
  const evidence = sentence ?? trigger;
  const differs = report.status === status ? '' : `told as ${report.status}: `;
  const words = again ? [] : hanging('    ', differs + visibleText(evidence.exact), columns);
  const place = `${offsetsLabel([evidence])} · ${id}`;
  return [
    ...words,
    ...hanging('    ', sourceLabel(citation), columns).map(style.faint),
    ...hanging('    ', place, columns).map(style.faint),
  ];
}

/** `meeting (planned): Ana Tor, Ivo Rask; in Lenz`. */
function contactLabel(contact: Contact<EventRow>): string {
  const { mode, status, participants, where, repeated } = contact;
  const who =
    participants.length === 0
      ? 'nobody named'
      : participants
          .map(({ name, role }) =>
            role === 'host' || role === 'mediator'
              ? `${visibleText(name)} (${role})`
              : visibleText(name),
          )
          .join(', ');
  const sure = status === 'occurred' ? '' : status;
  const often = repeated === true ? 'repeatedly' : '';
  const limits = [sure, often].filter((word) => word !== '').join(', ');
  const told = limits === '' ? '' : ` (${limits})`;
  return `${MODES[mode]}${told}: ${who}${where === null ? '' : `; in ${visibleText(where.name)}`}`;
}

const MODES: Readonly<Record<EventRow['mode'], string>> = {
  meet: 'meeting',
  call: 'call',
  visit: 'visit',
  talks: 'talks',
  summit: 'summit',
};
