import { type Contact, contactIdentity } from '../views/contacts.ts';
import { dateLabel } from '../views/date-label.ts';
import { allContacts, contactTitle, locationOf } from './contacts.ts';
import type { ExportableDossier } from './dossier.ts';
import { calendarDay, dayLength, stampOf, timeOfDay } from './ics-dates.ts';
import { contentLine, textValue } from './ics-lines.ts';
import type { EventRow } from './rows.ts';
import { type Location, type Whereabouts, whereaboutsOf } from './whereabouts.ts';

/** What is known no better than to this many days fills no calendar. */
const LONGEST = 31;

/**
 * Dated contacts as an iCalendar stream (RFC 5545), each once with its reports. Days are all-day events; a time of day
 * is local to where it is. The same dossier always gives the same bytes.
 */
export async function* icsExport(dossier: ExportableDossier): AsyncGenerator<string> {
  const whereabouts = await whereaboutsOf(dossier.revisions());
  yield contentLine('BEGIN', 'VCALENDAR');
  yield contentLine('VERSION', '2.0');
  yield contentLine('PRODID', '-//Rapporteur//Rapporteur//EN');
  yield contentLine('CALSCALE', 'GREGORIAN');
  for (const contact of await allContacts(dossier.events())) yield event(contact, whereabouts);
  yield contentLine('END', 'VCALENDAR');
}

/** A VEVENT, or nothing where the contact's days are not known. */
function event(contact: Contact<EventRow>, whereabouts: Whereabouts): string {
  const { when, status, mode, reports } = contact;
  if (when === null || when.from === null || when.to === null) return '';
  if (dayLength(when.from, when.to) > LONGEST) return '';
  const [{ citation }] = reports;
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', textValue(uidOf(contact))),
    contentLine(
      'DTSTAMP',
      stampOf(reports.map((report) => report.citation.published?.value ?? null)),
    ),
    ...interval(when.from, when.to, when.value ?? null),
    contentLine('SUMMARY', textValue(contactTitle(contact))),
    contentLine('STATUS', STATUSES[status]),
    contentLine('CATEGORIES', `${textValue(mode)},${textValue(status)}`),
    // Nobody is busy because of it.
    contentLine('TRANSP', 'TRANSPARENT'),
    ...place(contact, locationOf(contact, whereabouts)),
    contentLine('DESCRIPTION', textValue(description(contact, when.from, when.to))),
    ...(isAddress(citation.url) ? [contentLine('URL', citation.url)] : []),
    contentLine('END', 'VEVENT'),
  ].join('');
}

/** Stays the same while reports of the same contact are added. */
function uidOf({ reports: [report] }: Contact<EventRow>): string {
  return `${(contactIdentity(report) ?? report.id).replaceAll(' ', '-')}@rapporteur`;
}

/** @param value TIMEX3, which may tell a time of day */
function interval(from: string, to: string, value: string | null): string[] {
  const start = timeOfDay(value ?? from) ?? timeOfDay(from);
  if (start === null)
    return [
      contentLine('DTSTART;VALUE=DATE', calendarDay(from)),
      contentLine('DTEND;VALUE=DATE', calendarDay(to)),
    ];
  const end = timeOfDay(to);
  return [
    contentLine('DTSTART', start),
    ...(end === null || end <= start ? [] : [contentLine('DTEND', end)]),
  ];
}

/** RFC 5545, 3.8.1.11: there is no word for what is denied or only said to have been. */
const STATUSES: Readonly<Record<EventRow['status'], string>> = {
  occurred: 'CONFIRMED',
  ongoing: 'CONFIRMED',
  planned: 'TENTATIVE',
  alleged: 'TENTATIVE',
  denied: 'TENTATIVE',
  hypothetical: 'TENTATIVE',
  cancelled: 'CANCELLED',
};

function place({ where }: Contact<EventRow>, location: Location | null): string[] {
  if (where === null) return [];
  const geo = location === null ? [] : [contentLine('GEO', `${location.lat};${location.lon}`)];
  return [contentLine('LOCATION', textValue(where.name)), ...geo];
}

/** The date in words, then each report: its words and its source. */
function description({ when, reports }: Contact<EventRow>, from: string, to: string): string {
  const date = dateLabel({ from, to, precision: when?.precision ?? null, mod: when?.mod ?? null });
  const told = reports.map(({ sentence, trigger, citation, status }) => {
    const { outlet, title, input, published } = citation;
    const source = [outlet ?? 'outlet unknown', title ?? input, published?.value ?? 'date unknown'];
    return `“${(sentence ?? trigger).exact}” (${status}; ${source.join(', ')})`;
  });
  return [date, ...told].join('\n');
}

function isAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\/[^\s\u0000-\u0020]+$/.test(url);
}
