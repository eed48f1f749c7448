import { dayOfIso, type Day } from '../../model/calendar.ts';
import type { DatableDocument } from '../../model/datable.ts';
import type { PassageKind } from '../../model/passage.ts';
import type { Span } from '../../model/span.ts';
import type { TimeExpression } from '../../model/time.ts';
import type { Run } from './day-set.ts';

/** A document by its sentences, each with what it tells of days and people. */
export interface Reading {
  readonly document: DatableDocument;
  /** First and last day of publication, where the document or the user says it. */
  readonly published: Run | null;
  readonly sentences: readonly SentenceReading[];
}

export interface SentenceReading extends Span {
  readonly document: string;
  readonly text: string;
  readonly kind: PassageKind | null;
  readonly times: readonly PlacedTime[];
  readonly people: readonly Person[];
  /** Names of places that are no country, folded. */
  readonly places: readonly string[];
}

/** An expression of time, and where it stands in its sentence. */
export interface PlacedTime extends Span {
  /** Its index in the document's times. */
  readonly index: number;
  readonly time: TimeExpression;
}

/** A person by the last word of the name, as papers that differ in first names and titles agree on it. */
export interface Person extends Span {
  readonly surname: string;
}

export function readingOf(document: DatableDocument): Reading {
  const { text, passages, sentences, times, published } = document;
  const people = peopleOf(document);
  const places = placesOf(document);
  const kindAt = inOrder(passages);
  const within = <T extends Span>(all: readonly T[]): ((span: Span) => T[]) => {
    let at = 0;
    return ({ start, end }) => {
      while ((all[at]?.start ?? Infinity) < start) at += 1;
      const found: T[] = [];
      while ((all[at]?.start ?? Infinity) < end) {
        const one = all[at];
        if (one !== undefined)
          found.push({ ...one, start: one.start - start, end: one.end - start });
        at += 1;
      }
      return found;
    };
  };
  const timesIn = within(
    times.map((time, index) => ({ start: time.start, end: time.end, index, time })),
  );
  const peopleIn = within(people);
  const placesIn = within(places);
  return {
    document,
    published: published === null ? null : runOfDays(published),
    sentences: sentences.map(({ start, end }) => ({
      start,
      end,
      document: document.id,
      text: text.slice(start, end),
      kind: kindAt(start),
      times: timesIn({ start, end }),
      people: peopleIn({ start, end }),
      places: placesIn({ start, end }).map(({ name }) => name),
    })),
  };
}

/** First and last day of an interval whose `to` is the day after. */
export function runOfDays({ from, to }: { from: string; to: string }): Run | null {
  const first = dayOfIso(from.slice(0, 10));
  const after = dayOfIso(to.slice(0, 10));
  return first === null || after === null || after <= first ? null : [first, after - 1];
}

/** The one day that an expression tells in so many words; null where it tells none, or another time. */
export function toldDay({ from, to, reference }: TimeExpression): Day | null {
  if (reference !== null || from === null || to === null) return null;
  const run = runOfDays({ from, to });
  return run !== null && run[0] === run[1] ? run[0] : null;
}

function peopleOf({ entities, mentions }: DatableDocument): readonly Person[] {
  const surnames = new Map(
    entities.filter(({ type }) => type === 'person').map(({ id, name }) => [id, surnameOf(name)]),
  );
  return mentions.flatMap(({ start, end, entity, form }) => {
    const surname = form === 'name' ? surnames.get(entity) : undefined;
    return surname === undefined || surname === '' ? [] : [{ start, end, surname }];
  });
}

export function surnameOf(name: string): string {
  return folded(name.trim().split(/\s+/).at(-1) ?? '');
}

function placesOf({ entities, mentions }: DatableDocument): readonly (Span & { name: string })[] {
  const places = new Map(
    entities
      .filter(
        ({ type, country, name }) => type === 'place' && !(country !== null && name.length < 5),
      )
      .map(({ id, name }) => [id, folded(name)]),
  );
  return mentions.flatMap(({ start, end, entity }) => {
    const name = places.get(entity);
    return name === undefined ? [] : [{ start, end, name }];
  });
}

/** Lower case, without accents. */
export function folded(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function inOrder(passages: DatableDocument['passages']): (start: number) => PassageKind | null {
  let at = 0;
  return (start) => {
    while ((passages[at]?.end ?? Infinity) <= start) at += 1;
    return passages[at]?.kind ?? null;
  };
}
