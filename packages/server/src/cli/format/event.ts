import type { EventRow } from '../../store/rows.ts';
import type { Page } from '../show/page.ts';
import { visibleText } from '../terminal/visible-text.ts';
import { hanging } from '../terminal/wrap.ts';
import { offsetsLabel, sourceLabel } from './citation.ts';

/** A contact below its date: what, who, where and how sure; the sentence that tells it; its source. */
export function eventLines(event: EventRow, { columns, style }: Page): string[] {
  const { trigger, sentence, citation, id } = event;
  const words = visibleText((sentence ?? trigger).exact);
  const place = `${offsetsLabel([sentence ?? trigger])} · ${id}`;
  return [
    ...hanging('  ', contactLabel(event), columns),
    ...hanging('    ', words, columns),
    ...hanging('    ', sourceLabel(citation), columns).map(style.faint),
    ...hanging('    ', place, columns).map(style.faint),
  ];
}

/** `meeting (planned): Ana Tor, Ivo Rask; in Lenz`. */
function contactLabel({ mode, status, participants, where }: EventRow): string {
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
  const sure = status === 'occurred' ? '' : ` (${status})`;
  return `${MODES[mode]}${sure}: ${who}${where === null ? '' : `; in ${visibleText(where.name)}`}`;
}

const MODES: Readonly<Record<EventRow['mode'], string>> = {
  meet: 'meeting',
  call: 'call',
  visit: 'visit',
  talks: 'talks',
  summit: 'summit',
};
