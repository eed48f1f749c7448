import { ROLE_NOUNS } from '../../languages/en/phrase-words.ts';
import { AUTHORS_OCCUPATIONS, AUTHORS_VERBS } from '../../languages/en/speakers.ts';
import type { Passage } from '../../model/passage.ts';
import { firstNameFrom, namesWithin, tokenFrom, type SpeakerContext } from './speaker-context.ts';
import { tokenAt } from './words.ts';

/** Who says "I" outside quotation marks, where the text itself tells: whose letter it is, or whom a note at its end calls its author. */
export function author(context: SpeakerContext, offset: number): string | null {
  if (context.words.quoted[tokenFrom(context, offset)] === true) return null;
  return signature(context, offset) ?? byline(context) ?? note(context) ?? column(context, offset);
}

const NAME_ALONE = /^\s*(?:—|–|-|By\s)?\s*$/;

/** The next passage that holds nothing but a name: the letter before it is signed so. */
function signature(context: SpeakerContext, offset: number): string | null {
  const { passages, text } = context;
  const signed = passages.filter(
    (passage) => passage.kind === 'paragraph' && soleName(context, passage) !== null,
  );
  // One such line may be anything; the letters of a page are signed each, or a letter at its end.
  const next = signed.find(({ start }) => start > offset);
  if (next === undefined) return null;
  const last = passages.at(-1);
  const closes = last !== undefined && text.slice(next.end, last.end).trim().length < 60;
  if (signed.length < 2 && !closes) return null;
  const between = passages.filter(
    ({ start, kind }) => start > offset && start < next.start && kind === 'heading',
  );
  return between.length > 0 ? null : soleName(context, next);
}

function soleName(context: SpeakerContext, passage: Passage): string | null {
  if (passage.end - passage.start > 60) return null;
  const [name, more] = namesWithin(context, passage);
  if (name === undefined || more !== undefined) return null;
  if (context.entities.get(name.entity)?.type !== 'person') return null;
  const words = context.text.slice(name.start, name.end);
  const before = context.text.slice(passage.start, name.start);
  const behind = context.text.slice(name.end, passage.end);
  return words.includes(' ') && NAME_ALONE.test(before) && /^\s*[.,]?\s*$/.test(behind)
    ? name.entity
    : null;
}

/** "By Jane Doe": the one author a byline names. */
function byline(context: SpeakerContext): string | null {
  const lines = context.passages.filter(({ kind }) => kind === 'byline');
  const [line] = lines;
  if (line === undefined || lines.length > 1) return null;
  const found = /^\s*By\s+(\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]*){1,3})\s*$/u.exec(
    context.text.slice(line.start, line.end),
  );
  if (found?.[1] === undefined || /\band\b/.test(found[1])) return null;
  const name = found[1];
  for (const entity of context.entities.values())
    if (entity.type === 'person' && entity.name === name) return entity.id;
  return context.groups.idOf(name, 'person');
}

/** Passages at the end of a text that may tell who wrote it. */
const SINCE_END = 6;

/** "Jane Doe is a professor at …" at the end, of somebody named nowhere before. */
function note(context: SpeakerContext): string | null {
  for (const passage of context.passages.slice(-SINCE_END)) {
    const name = context.names[firstNameFrom(context, passage.start)];
    if (name === undefined || name.end > passage.end) continue;
    const title = context.text.slice(passage.start, name.start).trim();
    if (title !== '' && !/^[\p{L}]{2,9}\.?$/u.test(title)) continue;
    if (context.entities.get(name.entity)?.type !== 'person') continue;
    if (isNamedBefore(context, name.entity, passage.start)) continue;
    if (isAuthorNote(context, name.end, passage)) return name.entity;
  }
  return null;
}

/** Names of a columnist besides the headline: somebody told of more often is who it is about. */
const MOST_NAMED = 2;

/** "Jane Doe: Why I stay home": the headline of a column, which opens with the name of its author. */
function column(context: SpeakerContext, offset: number): string | null {
  const [headline] = context.passages;
  const [name] = context.names;
  if (headline === undefined || name === undefined || offset < headline.end) return null;
  if (name.start !== headline.start || name.end > headline.end) return null;
  if (!/^[^\S\n]*:\s/.test(context.text.slice(name.end, headline.end))) return null;
  const { entity } = name;
  if (!context.text.slice(name.start, name.end).includes(' ')) return null;
  if (context.entities.get(entity)?.type !== 'person') return null;
  const others = context.names.filter((one) => one.entity === entity && one !== name);
  return others.length < MOST_NAMED ? entity : null;
}

function isNamedBefore(context: SpeakerContext, id: string, offset: number): boolean {
  return context.names.some(({ entity, end }) => entity === id && end < offset);
}

/** Whether what follows a name is what a note says of an author, and nothing that somebody says. */
function isAuthorNote(context: SpeakerContext, from: number, { start, end }: Passage): boolean {
  const { words, text } = context;
  const told = text.slice(start, end);
  if (/["“”]|''/.test(told.replace(/[“"][\p{Lu}][^”"]{2,60}[”"]/gu, ''))) return false;
  if (/\b(?:said|says|told|added)\b/.test(told)) return false;
  // "Jane Doe, a law professor, is …", "Rep. Jane Doe, D-Ariz., chairs …".
  const behind = /^(?:,[^,]{1,80},)?\s+(\p{L}+)/u.exec(text.slice(from, end));
  const verb = behind?.[1] ?? '';
  if (AUTHORS_VERBS.has(verb)) return true;
  if (verb !== 'is' && verb !== 'was') return false;
  const first = tokenFrom(context, from);
  for (let at = first; at < first + 20; at += 1) {
    const token = tokenAt(words, at);
    if (token === undefined || token.start >= end) return false;
    if (ROLE_NOUNS.has(token.lemma) || AUTHORS_OCCUPATIONS.has(token.lower)) return true;
  }
  return false;
}
