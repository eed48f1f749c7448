import { BOTH_MEET, BOTH_PEOPLE } from '../../languages/en/dating.ts';
import { type Contact, countIn, isPlanned, ordinalIn, pairOf } from './contact.ts';
import type { Person, Reading, SentenceReading } from './reading.ts';

/**
 * Contacts told as a noun with its people: "the second phone call between A and B", "in a call with B", "two phone calls
 * between A and B"; and those that a sentence takes up from the one before: "the two leaders meet", "the phone call".
 */
export function namedContacts({ sentences }: Reading, events: readonly Contact[]): Contact[] {
  const told: Contact[] = [];
  const found: Contact[] = [];
  for (const [at, sentence] of sentences.entries()) {
    told.push(...events.filter((event) => event.at === at));
    for (const match of sentence.text.matchAll(nounAfter(told))) {
      const contact = phrase(told, sentence, at, match);
      if (contact === null) continue;
      found.push(contact);
      told.push(contact);
    }
    const both = bothOf(told, sentence, at);
    if (both !== null) found.push(both);
  }
  return found;
}

const NOUNS = '(?:tele)?phone \\p{L}+|calls?|conversations?|meetings?|summits?';

/** What is called a "phone …" is a call, whatever the noun; and so is what later goes by that noun alone. */
function nounAfter(told: readonly Contact[]): RegExp {
  const heads = new Set(told.filter(({ way }) => way === 'call').map(headOf));
  const own = [...heads].filter((head) => /^\p{L}{3,}$/u.test(head));
  return new RegExp(`\\b(?:${[NOUNS, ...own].join('|')})\\b`, 'giu');
}

/** Last word of what a contact is called, without the ending of the plural. */
function headOf({ sentence, words }: Pick<Contact, 'sentence' | 'words'>): string {
  return lastWord(sentence.text.slice(words.start, words.end));
}

function lastWord(words: string): string {
  return (words.toLowerCase().split(/\s+/).at(-1) ?? '').replace(/s$/, '');
}

function phrase(
  told: readonly Contact[],
  sentence: SentenceReading,
  at: number,
  match: RegExpExecArray,
): Contact | null {
  const words = { start: match.index, end: match.index + match[0].length };
  const noun = match[0].toLowerCase();
  const before = sentence.text.slice(Math.max(0, words.start - 60), words.start);
  const planned = isPlanned(sentence.text, words);
  const own = { sentence, at, words, planned, time: null, event: null };
  const people = peopleBeside(sentence, words.start, words.end);
  if (people !== null) {
    const way = CALL.test(noun) ? 'call' : 'face-to-face';
    return { ...own, people, way, ordinal: ordinalIn(before), count: countIn(before, noun) };
  }
  // "The phone call", with no people of its own, is the one named last.
  if (FURTHER.test(before)) return null;
  const last = told.findLast(
    (other) =>
      at - other.at <= NEAR &&
      other.count === null &&
      other.planned === planned &&
      headOf(other) === lastWord(noun),
  );
  if (last === undefined) return null;
  return { ...own, people: last.people, way: last.way, ordinal: null, count: null };
}

const CALL = /phone|call|conversation/;
const FURTHER = /\b(?:another|any|no|more|several|many|other|further|such)\s+(?:\p{L}+\s+)?$/iu;
/** Sentences after which a noun alone is not taken to be what was named before. */
const NEAR = 12;

/** "between A and B", or "with B" and whoever is named last before it. */
function peopleBeside(
  { text, people }: SentenceReading,
  start: number,
  end: number,
): string | null {
  const after = text.slice(end, end + 40);
  const behind = people.filter((one) => one.start >= end && one.start < end + FAR);
  if (/^(?:\s\p{L}+){0,3}\s+between\b/u.test(after)) return pair(behind[0], behind[1]);
  if (!/^\s+with\b/u.test(after)) return null;
  return pair(
    people.findLast((one) => one.end <= start && one.start > start - FAR),
    behind[0],
  );
}

const FAR = 140;

function pair(one: Person | undefined, other: Person | undefined): string | null {
  if (one === undefined || other === undefined || one.surname === other.surname) return null;
  return pairOf(one.surname, other.surname);
}

/** "The two leaders are set to meet on Friday": those whom the text named together last. */
function bothOf(told: readonly Contact[], sentence: SentenceReading, at: number): Contact | null {
  const both = BOTH_PEOPLE.exec(sentence.text);
  if (both === null) return null;
  const rest = sentence.text.slice(both.index);
  const verb = BOTH_MEET.exec(rest);
  const named = told.findLast((other) => at - other.at <= 3);
  if (verb === null || named === undefined) return null;
  const start = both.index + verb.index;
  const words = { start, end: start + verb[0].length };
  const way = 'face-to-face';
  const planned = isPlanned(sentence.text, words);
  return {
    sentence,
    at,
    words,
    people: named.people,
    way,
    ordinal: null,
    count: null,
    planned,
    time: null,
    event: null,
  };
}
