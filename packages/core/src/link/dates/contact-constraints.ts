import type { DateRule } from '../../model/datable.ts';
import type { Constraint, DayRange, Variable } from './constraint.ts';
import { SAME_DAY } from './constraint.ts';
import type { Contact } from './contact.ts';
import { contactsOf } from './contacts.ts';
import { type ContactTime, timesOf } from './contact-times.ts';
import { type CountedList, listOf, oneOf } from './counted-lists.ts';
import type { Reading, SentenceReading } from './reading.ts';

/** A contact with the day that stands for it in constraints, and what its document tells of that day. */
export interface DatedContact extends Contact {
  readonly variable: Variable;
  readonly times: readonly ContactTime[];
  /** Whether the document says when it was published. */
  readonly known: boolean;
}

/** What documents tell of contacts of two people, as far as it bears on dates. */
export interface ContactFacts {
  readonly contacts: readonly DatedContact[];
  readonly constraints: readonly Constraint[];
}

/** Contacts of all documents; those of pairs whom no undated document tells of are left out. */
export function contactFacts(readings: readonly Reading[]): ContactFacts {
  const told = readings.map((reading) => ({ reading, contacts: contactsOf(reading) }));
  const wanted = new Set(
    told
      .filter(({ reading }) => reading.published === null)
      .flatMap(({ contacts }) => contacts.map(keyOf)),
  );
  const contacts: DatedContact[] = [];
  const constraints: Constraint[] = [];
  const lists: CountedList[] = [];
  for (const { reading, contacts: all } of told) {
    const known = reading.published !== null;
    const own = all
      .filter((contact) => wanted.has(keyOf(contact)))
      .map((contact) => ({
        ...contact,
        known,
        variable: variableOf(contact),
        times: contact.count === null ? timesOf(contact, reading) : [],
      }));
    contacts.push(...own);
    const listed = own.map(listOf).filter((list) => list !== null);
    lists.push(...listed);
    constraints.push(...own.flatMap(toldDays), ...listed.flatMap(listConstraints));
    constraints.push(...listed.flatMap((list) => membersOf(list, own)));
  }
  constraints.push(...ordinalConstraints(contacts, lists));
  return { contacts, constraints };
}

/** Who, and how: contacts of other pairs or ways are others. */
export function keyOf({ people, way }: Contact): string {
  return `${people} ${way}`;
}

/** One plan of a pair in a document is one day, however often it is told. */
function variableOf(contact: Contact): Variable {
  const { sentence, words, planned } = contact;
  const place = planned ? 'plan' : String(sentence.start + words.start);
  return `${sentence.document} ${keyOf(contact)} ${place}`;
}

function toldDays({ sentence, variable, times, planned }: DatedContact): Constraint[] {
  const days = times.map(({ range, sentences }) =>
    relation('told-day', sentence.document, variable, range, sentences),
  );
  return planned
    ? [...days, relation('told-day', sentence.document, variable, AHEAD, [sentence])]
    : days;
}

/** What is planned is not over, and not years away. */
const AHEAD: DayRange = { seenFrom: (day) => [day, day + 1500], reach: [0, 1500] };

function listConstraints({ contact, days }: CountedList): Constraint[] {
  return days.map((range, index) =>
    relation('counted-list', contact.sentence.document, listed(contact, index + 1), range, [
      contact.sentence,
    ]),
  );
}

function listed({ sentence, words }: Contact, ordinal: number): Variable {
  return `${sentence.document} list ${sentence.start + words.start} ${ordinal}`;
}

/** Each contact that the same document tells of as past is one of the list. */
function membersOf(list: CountedList, contacts: readonly DatedContact[]): Constraint[] {
  return contacts
    .filter((one) => one.count === null && !one.planned && keyOf(one) === keyOf(list.contact))
    .flatMap(({ sentence, variable, times }) =>
      times.map((time) =>
        relation('counted-list', sentence.document, variable, oneOf(list, time), [
          list.contact.sentence,
          ...time.sentences,
        ]),
      ),
    );
}

/** "The second phone call of A and B" is the second of a list of all that there were. */
function ordinalConstraints(
  contacts: readonly DatedContact[],
  lists: readonly CountedList[],
): Constraint[] {
  return contacts.flatMap((contact) => {
    const { ordinal, variable, sentence } = contact;
    if (ordinal === null) return [];
    return lists
      .filter((list) => keyOf(list.contact) === keyOf(contact) && list.days.length >= ordinal)
      .map((list) =>
        relation('ordinal', variable, listed(list.contact, ordinal), SAME_DAY, [
          sentence,
          list.contact.sentence,
        ]),
      );
  });
}

export function relation(
  rule: DateRule,
  from: Variable,
  to: Variable,
  range: DayRange,
  sentences: readonly SentenceReading[],
): Constraint {
  const words = sentences.map(({ document, start, end }) => ({ document, start, end }));
  const at = words.map(({ document, start }) => `${document}:${start}`).join(',');
  const key = `${from} ${rule} ${to} ${at} ${range.reach.join('–')}`;
  return { kind: 'relation', rule, key, from, to, range, words };
}
