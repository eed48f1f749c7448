import { type Contact, contactsOf } from '@rapporteur/core/views/contacts';
import { dateLabel, knownDateLabel } from '@rapporteur/core/views/date-label';
import { timeline as timelineOf, type TimelineDate } from '@rapporteur/core/views/timeline';
import type { EventQuery } from '../../store/dossier.ts';
import type { EventRow } from '../../store/rows.ts';
import { counted } from '../format/count.ts';
import { contactLines } from '../format/contact.ts';
import type { Page } from './page.ts';
import { theDocument } from './the-document.ts';
import type { ShowView } from './view.ts';

/** Contacts in the order of time, each once with its reports; what is still to come and what nobody dates, apart. */
export const showTimeline: ShowView = async (reader, options, page) => {
  const { participant, status, outlet, from, to, limit } = options;
  const document = await theDocument(reader, options.document);
  const events: EventRow[] = [];
  for await (const event of reader.events({
    ...(participant !== undefined && { participant }),
    ...(status !== undefined && { status: status as NonNullable<EventQuery['status']> }),
    ...(outlet !== undefined && { outlet }),
    ...(document !== null && { document }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(limit !== undefined && { limit }),
  }))
    events.push(event);
  const { published } = await reader.overview();
  const told = timelineOf(contactsOf(events), options.asOf ?? published?.to ?? null);
  if (options.json === true) {
    for (const { events: some } of told.dates)
      for (const contact of some) await page.json({ section: 'past', ...contact });
    for (const { events: some } of told.upcoming)
      for (const contact of some) await page.json({ section: 'upcoming', ...contact });
    for (const contact of told.undated) await page.json({ section: 'undated', ...contact });
    return;
  }
  if (events.length === 0) return page.remark('No meeting, call, visit or talks are recorded.');
  await dates(told.dates, page);
  if (told.upcoming.length > 0) {
    const asOf = told.asOf === null ? '' : ` (after ${knownDateLabel(told.asOf)})`;
    await page.lines([...gap(told.dates), page.style.good(`Still to come${asOf}`), '']);
    await dates(told.upcoming, page);
  }
  if (told.undated.length > 0) {
    const before = [...told.dates, ...told.upcoming];
    await page.lines([...gap(before), page.style.strong('Date unknown')]);
    for (const contact of told.undated) await page.lines(contactLines(contact, page));
  }
  const contacts = [...told.dates, ...told.upcoming].flatMap(({ events: some }) => some);
  const shown = counted(contacts.length + told.undated.length, 'contact');
  await page.remark(`\n${shown}, told in ${counted(events.length, 'report')}`);
};

async function dates(told: readonly TimelineDate<Contact<EventRow>>[], page: Page): Promise<void> {
  for (const [index, date] of told.entries()) {
    await page.lines([...(index === 0 ? [] : ['']), page.style.strong(dateLabel(date))]);
    for (const contact of date.events) await page.lines(contactLines(contact, page));
  }
}

function gap(before: readonly unknown[]): string[] {
  return before.length === 0 ? [] : [''];
}
