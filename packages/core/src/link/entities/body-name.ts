import {
  COMPANY_ENDINGS,
  FIELDED_BODIES,
  MINISTRY_FIELD_FORMS,
  STATE_BODY_WORDS,
} from '../../languages/en/state-body-words.ts';
import { foldedName } from '../../text/folded-name.ts';
import { governmentNamed, LONGEST_COUNTRY, ownerNamed } from './country-names.ts';

/** The name of a body: whose it is, and what it is there. */
export interface BodyName {
  /** The country in the name, or null. */
  readonly owner: string | null;
  /** The rest in one way of saying it: "ministry foreign" of "Ministry of Foreign Affairs". */
  readonly rest: string;
  /** Many states have one that is called so. */
  readonly general: boolean;
}

/** "Russian Foreign Ministry", "Russia's foreign ministry" and "Ministry of Foreign Affairs of Russia" alike. */
export function bodyName(name: string): BodyName {
  const words = foldedName(name.replace(/['’]s\b|['’](?=\s|$)/g, ' '))
    .split(' ')
    .filter((word) => word !== 'the')
    .map(american);
  const country = governmentNamed(words.join(' '));
  if (country !== null) return { owner: country, rest: 'government', general: true };
  const { owner, rest } = ownerFirst(words) ?? ownerLast(words) ?? { owner: null, rest: words };
  const canonical = withoutEnding(fielded(rest));
  return {
    owner,
    rest: canonical.join(' '),
    general: canonical.every((word) => STATE_BODY_WORDS.has(word)),
  };
}

interface Owned {
  readonly owner: string;
  readonly rest: readonly string[];
}

function ownerFirst(words: readonly string[]): Owned | null {
  for (let length = Math.min(LONGEST_COUNTRY, words.length - 1); length > 0; length -= 1) {
    const owner = ownerNamed(words.slice(0, length).join(' '));
    if (owner !== null) return { owner, rest: words.slice(length) };
  }
  return null;
}

/** "… of Russia", "… of the Russian Federation". */
function ownerLast(words: readonly string[]): Owned | null {
  const of = words.lastIndexOf('of');
  if (of < 1 || of === words.length - 1) return null;
  const whole = words.slice(of + 1);
  const owner = ownerNamed(whole.join(' ')) ?? formalName(whole);
  return owner === null ? null : { owner, rest: words.slice(0, of) };
}

/** "russian federation", "republic" being told with "of" and so a country of its own. */
function formalName(words: readonly string[]): string | null {
  const last = words.at(-1) ?? '';
  if (words.length < 2 || !FORMAL.has(last)) return null;
  return ownerNamed(words.slice(0, -1).join(' '));
}

const FORMAL: ReadonlySet<string> = new Set(['federation', 'republic', 'kingdom', 'state']);

/** "ministry of foreign affairs", "foreign affairs ministry" and "foreign ministry" as "ministry foreign". */
function fielded(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => FIELDED_BODIES.has(word));
  const noun = words[at];
  if (noun === undefined || words.length < 2) return words;
  const behind = words.slice(at + 1);
  const before = words.slice(0, at);
  const field =
    before.length === 0 && (behind[0] === 'of' || behind[0] === 'for') ? behind.slice(1) : null;
  if (field !== null) return [noun, ...fieldOf(field)];
  return behind.length === 0 ? [noun, ...fieldOf(before)] : words;
}

function fieldOf(words: readonly string[]): readonly string[] {
  const field = words.join(' ');
  for (const [form, known] of MINISTRY_FIELD_FORMS) if (field === form) return [known];
  return words;
}

function withoutEnding(words: readonly string[]): readonly string[] {
  const last = words.at(-1) ?? '';
  return words.length > 1 && COMPANY_ENDINGS.has(last) ? words.slice(0, -1) : words;
}

function american(word: string): string {
  return word
    .replace(/^defence$/, 'defense')
    .replace(/^labour$/, 'labor')
    .replace(/^centre$/, 'center')
    .replace(/^organisation(s?)$/, 'organization$1')
    .replace(/^programme$/, 'program');
}

const SKIPPED: ReadonlySet<string> = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'on',
  'to',
  'a',
  'de',
]);

/** First letters of the words of a name that count, in capitals; null for one of fewer than three. */
export function initialsOf(name: string): string | null {
  const words = name.split(/[\s-]+/).filter((word) => /\p{L}/u.test(word));
  const counted = words.filter((word) => !SKIPPED.has(word.toLowerCase()));
  if (counted.length < 3) return null;
  return counted.map((word) => word[0]?.toUpperCase() ?? '').join('');
}

/** The letters of an acronym: "U.N.E.P." and "UNEP" alike; null for a name that is none. */
export function acronymOf(name: string): string | null {
  const letters = name.replaceAll('.', '');
  return /^\p{Lu}{3,7}$/u.test(letters) ? letters : null;
}
