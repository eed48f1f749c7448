import { daysOf } from '@rapporteur/core/model/day-range';
import type { ReadDocument } from '@rapporteur/core/model/document';
import type { Entity } from '@rapporteur/core/model/entity';
import type { Event } from '@rapporteur/core/model/event';
import { plainName, plainWords, wordOverlap } from './compared-words.ts';
import { expectedNames, matchEntities } from './entity-names.ts';
import type { ExpectedDocument, ExpectedEntity } from './expected-document.ts';
import { compareLayer, type LayerComparison } from './layer-comparison.ts';
import { matchBest, matchInOrder } from './matching.ts';

/**
 * Entities that are named; those that are only described are judged as speakers. The name is the fullest form that the
 * document uses: an expected one that does not stand there is the dossier's.
 * Peoples, and a state that is a place besides, cost nothing.
 */
export function compareEntities(
  expected: ExpectedDocument,
  { text, entities, mentions }: ReadDocument,
): LayerComparison {
  const named = new Set(mentions.filter(({ form }) => form === 'name').map(({ entity }) => entity));
  const matching = matchEntities(expected.entities, entities);
  const states = new Set(expected.entities.map(({ name }) => name));
  const unexpected = matching.unexpected.filter(
    ({ id, type, name }) =>
      named.has(id) && type !== 'group' && !(type === 'place' && states.has(name)),
  );
  return compareLayer(
    { ...matching, unexpected },
    {
      layer: 'entities',
      tellExpected: ({ type, name }) => `${type} ${name}`,
      tellFound: ({ type, name }) => `${type} ${name}`,
      fields: {
        name: (one, other) => [formsIn(text, one)[0] ?? null, plainName(other.name)],
        type: (one, other) => [one.type, typeOf(one, other)],
        forms: (one, other) => [
          formsIn(text, one).toSorted(),
          [...new Set([other.name, ...other.aliases].map(plainName))].toSorted(),
        ],
        country: (one, other) => [one.country, other.country],
      },
    },
  );
}

/** A state that is only named as a place may be expected as the government. */
function typeOf(one: ExpectedEntity, other: Entity): string {
  return one.type === 'government' && other.type === 'place' ? one.type : other.type;
}

/** The forms of a name that the text uses, the fullest first; what stands only within a fuller one is not used. */
function formsIn(text: string, { name, aliases }: ExpectedEntity): string[] {
  const forms = [...new Set([name, ...aliases].map(plainName))];
  const used: string[] = [];
  let rest = plainName(text);
  for (const form of forms.toSorted((a, b) => b.length - a.length)) {
    if (!rest.includes(form)) continue;
    used.push(form);
    rest = rest.replaceAll(form, '|');
  }
  return used;
}

export function compareTimes(
  expected: ExpectedDocument,
  { text, times }: ReadDocument,
): LayerComparison {
  const found = times.map((time) => ({ ...time, words: text.slice(time.start, time.end) }));
  return compareLayer(
    matchInOrder(expected.times, found, (one, other) => alike(one.text, other.words)),
    {
      layer: 'times',
      tellExpected: (one) => one.text,
      tellFound: (other) => other.words,
      fields: {
        words: (one, other) => [one.text, other.words],
        type: (one, other) => [one.type, other.type],
        value: (one, other) => [one.value, other.value],
      },
    },
  );
}

export function compareFigures(
  expected: ExpectedDocument,
  { text, figures }: ReadDocument,
): LayerComparison {
  const found = figures.map((figure) => ({
    ...figure,
    words: text.slice(figure.start, figure.end),
  }));
  return compareLayer(
    matchInOrder(expected.figures, found, (one, other) => alike(one.text, other.words)),
    {
      layer: 'figures',
      tellExpected: (one) => `${one.measure}: ${one.text}`,
      tellFound: (other) => `${other.measure}: ${other.words}`,
      fields: {
        words: (one, other) => [one.text, other.words],
        measure: (one, other) => [one.measure, other.measure],
        value: (one, other) => [one.value, other.value],
        range: (one, other) => [
          [one.low, one.high],
          [other.low, other.high],
        ],
        unit: (one, other) => [one.unit, other.unit],
      },
    },
  );
}

/** An event is found where its trigger is, or one of the same mode with at least half of its participants. */
export function compareEvents(expected: ExpectedDocument, document: ReadDocument): LayerComparison {
  const { text, times, events } = document;
  const nameOf = expectedNames(expected.entities, document.entities);
  const found = events.map((event) => ({
    ...event,
    words: text.slice(event.trigger.start, event.trigger.end),
    names: event.participants.map(({ entity }) => nameOf(entity)).toSorted(),
  }));
  const matching = matchBest(expected.events, found, (one, other) => {
    const names = one.participants;
    const shared = names.filter((name) => other.names.includes(name)).length;
    const all = new Set([...names, ...other.names]).size;
    const participants = all === 0 ? 0 : shared / all;
    const trigger = alike(one.trigger, other.words);
    const sameMode = Number(one.mode === other.mode);
    if (trigger === 0 && (sameMode === 0 || participants < 0.5)) return 0;
    return participants * 2 + trigger + sameMode + Number(one.status === other.status);
  });
  return compareLayer(matching, {
    layer: 'events',
    tellExpected: (one) => `${one.mode} of ${one.participants.toSorted().join(', ')}`,
    tellFound: (other) => `${other.mode} of ${other.names.join(', ')} (${other.words})`,
    fields: {
      mode: (one, other) => [one.mode, other.mode],
      status: (one, other) => [one.status, other.status],
      participants: (one, other) => [one.participants.toSorted(), other.names],
      when: (one, other) => whenValues(one.when, other.when, times),
      where: (one, other) => [one.where, other.where === null ? null : nameOf(other.where.entity)],
      trigger: (one, other) => [one.trigger, other.words],
    },
  });
}

/** Days are compared: "Friday at 2 p.m." is on Friday. */
function whenValues(
  expected: string | null,
  found: Event['when'],
  times: ReadDocument['times'],
): readonly [unknown, unknown] {
  if (found === null) return [expected, null];
  const days = expected === null ? null : daysOf(expected);
  const same = days !== null && days.from === found.from && days.to === found.to;
  return [expected, same ? expected : (times[found.time]?.value ?? found.from)];
}

/** 1 for the same words; less where the words of one are those of the other and more. */
function alike(expected: string, found: string): number {
  const [a, b] = [plainWords(expected).toLowerCase(), plainWords(found).toLowerCase()];
  if (a === b) return 1;
  const within = ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);
  return within ? 0.5 + wordOverlap(a, b) / 4 : 0;
}
