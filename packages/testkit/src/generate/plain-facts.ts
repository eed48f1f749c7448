import type { ReadDocument } from '@rapporteur/core/model/document';
import type { Entity, Mention, PlaceMention } from '@rapporteur/core/model/entity';
import type { Event } from '@rapporteur/core/model/event';
import { covers, type Span } from '@rapporteur/core/model/span';
import type { Statement } from '@rapporteur/core/model/statement';
import type { TimeExpression } from '@rapporteur/core/model/time';
import type { TimeReference } from '@rapporteur/core/model/time-reference';
import { qualifierPart, speakerPart } from './plain-qualifiers.ts';

type Facts = Pick<
  ReadDocument,
  'times' | 'entities' | 'mentions' | 'places' | 'figures' | 'statements' | 'events'
>;

/** What plain patterns find in made-up coverage. */
export function plainFacts(text: string, lines: readonly Span[]): Facts {
  const people = namesOf(text, PERSON, 'person', 0);
  const towns = namesOf(text, PLACE, 'place', people.entities.length);
  const times = timesOf(text);
  const statements = statementsOf(text, people.mentions, times);
  return {
    times,
    entities: [...people.entities, ...towns.entities],
    mentions: [...people.mentions, ...towns.mentions].toSorted((a, b) => a.start - b.start),
    places: towns.mentions.map(placeOf),
    figures: [...text.matchAll(/at least (\d+) people/g)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      measure: 'waited',
      value: null,
      low: Number(match[1]),
      high: null,
      unit: 'person',
      noun: {
        start: match.index + match[0].length - 'people'.length,
        end: match.index + match[0].length,
      },
      statement: null,
      scope: null,
      asOf: null,
      cumulative: false,
    })),
    statements,
    events: eventsOf(text, lines, people.mentions, towns.mentions, times, statements),
  };
}

const PERSON = /\b(?:Ilva Reyl|Tomas Harn|Zoë Márquez|Dmitri Orlov|Anna Lindqvist)/g;
const PLACE = /\b(?:Brannock|Old Sorn|Geneva|Kyiv|Ankara)/g;

function namesOf(
  text: string,
  pattern: RegExp,
  type: Entity['type'],
  before: number,
): { readonly entities: readonly Entity[]; readonly mentions: readonly Mention[] } {
  const ids = new Map<string, string>();
  const mentions = [...text.matchAll(pattern)].map((match): Mention => {
    const [name] = match;
    const id = ids.get(name) ?? `e${before + ids.size + 1}`;
    ids.set(name, id);
    return { ...spanOf(match), entity: id, form: 'name' };
  });
  const entities = [...ids].map(([name, id]): Entity => ({
    id,
    type,
    name,
    aliases: name.split(' ').slice(1),
    country: null,
    roles: [],
  }));
  return { entities, mentions };
}

function placeOf({ start, end, entity }: Mention): PlaceMention {
  const unknown = { geonames: null, lat: null, lon: null, country: null, precision: null };
  return { start, end, entity, ...unknown };
}

function timesOf(text: string): TimeExpression[] {
  return [...text.matchAll(/12 March 2025|March 24/g)].map((match) => ({
    ...spanOf(match),
    type: 'DATE',
    value: match[0] === 'March 24' ? null : '2025-03-12',
    mod: null,
    from: match[0] === 'March 24' ? null : '2025-03-12',
    to: match[0] === 'March 24' ? null : '2025-03-13',
    reference: match[0] === 'March 24' ? SPRING_DAY : null,
  }));
}

const SPRING_DAY: TimeReference = {
  to: 'published',
  rule: 'month-day',
  unit: 'day',
  offset: null,
  weekday: null,
  month: 3,
  day: 24,
  direction: 'either',
  strict: false,
  part: null,
};

/** `“We …,” Minister Name said on Day. “…”`: one statement in two parts, split by its cue. */
function statementsOf(
  text: string,
  people: readonly Mention[],
  times: readonly TimeExpression[],
): Statement[] {
  return [...text.matchAll(/“([^”]+)” ([^“”\n]*?) (said)([^“”\n]*)(?:“([^”]+)”)?/gu)].map(
    (match, index): Statement => {
      const [, first = '', speaker = '', cue = '', rest = '', second] = match;
      const firstAt = match.index + 1;
      const speakerAt = firstAt + first.length + 2;
      const cueAt = speakerAt + speaker.length + 1;
      const secondAt = cueAt + cue.length + rest.length + 1;
      const content = [
        { start: firstAt, end: firstAt + first.length },
        ...(second === undefined ? [] : [{ start: secondAt, end: secondAt + second.length }]),
      ];
      const source = { start: speakerAt, end: speakerAt + speaker.length };
      const whole = { start: match.index, end: match.index + match[0].length };
      const said = times.find((time) => covers(whole, time));
      return {
        id: `s${index + 1}`,
        type: 'direct',
        source: {
          ...source,
          form: 'name',
          entity: people.find((person) => covers(source, person))?.entity ?? null,
          ...speakerPart(text, source, people, index),
        },
        cue: { start: cueAt, end: cueAt + cue.length },
        content,
        quotes: content,
        act: first.includes('reject') ? 'reject' : 'assert',
        addressee: null,
        medium: null,
        relayedBy: null,
        saidAt: said === undefined ? null : { start: said.start, end: said.end },
        factuality: 'CT+',
        ...qualifierPart(text, content, index),
        parent: null,
      };
    },
  );
}

function eventsOf(
  text: string,
  lines: readonly Span[],
  people: readonly Mention[],
  towns: readonly Mention[],
  times: readonly TimeExpression[],
  statements: readonly Statement[],
): Event[] {
  return [...text.matchAll(/\btalks\b/g)].map((match, index): Event => {
    const trigger = spanOf(match);
    const line = lines.find((one) => covers(one, trigger)) ?? trigger;
    const town = towns.find((one) => covers(line, one));
    const time = times.findIndex((one) => covers(line, one));
    const { from = null, to = null } = times[time] ?? {};
    return {
      id: `v${index + 1}`,
      type: 'CONSULT',
      mode: 'talks',
      status: 'occurred',
      participants: people
        .filter((one) => covers(line, one))
        .map(({ entity }) => ({ entity, role: 'actor' })),
      when: time < 0 ? null : { from, to, precision: from === null ? null : 'day', time },
      where: town === undefined ? null : { entity: town.entity },
      repeated: index % 2 === 1,
      trigger,
      statements: statements
        .filter(({ content }) => content.some((part) => covers(part, trigger)))
        .map(({ id }) => id),
    };
  });
}

function spanOf(match: RegExpMatchArray): Span {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}
