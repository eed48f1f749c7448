import type { Event } from '../../model/event.ts';
import { type Contact, countIn, isPlanned, ordinalIn, pairOf } from './contact.ts';
import { type Reading, surnameOf } from './reading.ts';
import { namedContacts } from './contact-phrases.ts';

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
  // The reader may count "second" among the words that tell of it.
  const before = sentence.text.slice(0, words.end);
  const noun = sentence.text.slice(words.start, words.end);
  return [
    {
      sentence,
      at,
      people: pairOf(one, other),
      way: event.mode === 'call' ? 'call' : 'face-to-face',
      words,
      ordinal: ordinalIn(before),
      count: countIn(before, noun),
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
