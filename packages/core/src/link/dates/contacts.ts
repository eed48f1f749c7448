import type { Event } from '../../model/event.ts';
import type { Span } from '../../model/span.ts';
import { type Person, type Reading, type SentenceReading, surnameOf } from './reading.ts';
import { namedContacts } from './contact-phrases.ts';
import { PLANNED } from '../../languages/en/dating.ts';

/** Two people in contact, as a sentence tells it. */
export interface Contact {
  readonly sentence: SentenceReading;
  /** Index of the sentence in its document. */
  readonly at: number;
  /** Surnames of the two, sorted. */
  readonly people: string;
  readonly way: 'call' | 'face-to-face';
  /** The words that tell of it, within the sentence. */
  readonly words: Span;
  /** The first, the second, … of the two. */
  readonly ordinal: number | null;
  /** How many are told of together: "two phone calls". */
  readonly count: number | null;
  readonly planned: boolean;
  /** Index of the time that the reader of the document gives it. */
  readonly time: number | null;
  /** Id of the event in the document. */
  readonly event: string | null;
}

/** Contacts of two people that a document tells, in text order: those that its reader found, and noun phrases of further ones. */
export function contactsOf(reading: Reading): Contact[] {
  const events = reading.document.events.flatMap((event) => eventContact(reading, event));
  const phrases = namedContacts(reading, events).filter(
    (phrase) =>
      !events.some(
        ({ at, words }) =>
          at === phrase.at && words.start < phrase.words.end && phrase.words.start < words.end,
      ),
  );
  return [...events, ...phrases].toSorted(
    (a, b) => a.at - b.at || a.words.start - b.words.start || a.words.end - b.words.end,
  );
}

export function pairOf(one: Person['surname'], other: Person['surname']): string {
  return [one, other].toSorted().join(' ');
}

const TOLD_OF: ReadonlySet<Event['status']> = new Set(['occurred', 'ongoing', 'planned']);

function eventContact(reading: Reading, event: Event): Contact[] {
  const { document, sentences } = reading;
  if (!TOLD_OF.has(event.status)) return [];
  const people = new Set(
    event.participants.flatMap(({ entity }) => {
      const found = document.entities.find(({ id }) => id === entity);
      return found?.type === 'person' ? [surnameOf(found.name)] : [];
    }),
  );
  const [one, other] = people;
  const at = sentences.findIndex(
    ({ start, end }) => start <= event.trigger.start && event.trigger.end <= end,
  );
  const sentence = sentences[at];
  if (people.size !== 2 || one === undefined || other === undefined || sentence === undefined)
    return [];
  const words = {
    start: event.trigger.start - sentence.start,
    end: event.trigger.end - sentence.start,
  };
  return [
    {
      sentence,
      at,
      people: pairOf(one, other),
      way: event.mode === 'call' ? 'call' : 'face-to-face',
      words,
      ordinal: null,
      count: null,
      planned:
        !isOver(document, event) && (event.status === 'planned' || isPlanned(sentence.text, words)),
      time: event.when?.time ?? null,
      event: event.id,
    },
  ];
}

/** "Agreed in a call last week": what is dated back has been, whatever else is to come of it. */
function isOver({ times }: Reading['document'], { when }: Event): boolean {
  const reference = times[when?.time ?? -1]?.reference;
  return reference?.to === 'published' && (reference.offset ?? 0) < 0;
}

/** Whether the words around a contact put it ahead. */
export function isPlanned(text: string, { start, end }: Span): boolean {
  return PLANNED.test(text.slice(Math.max(0, start - BEFORE), end + BEHIND));
}

const BEFORE = 30;
const BEHIND = 60;
