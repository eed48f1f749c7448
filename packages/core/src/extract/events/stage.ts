import type { Layers } from '../../model/document.ts';
import type { Entity } from '../../model/entity.ts';
import type { Event } from '../../model/event.ts';
import { covers, type Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { type AnyStage, defineStage } from '../../pipeline/stage.ts';
import { lowerBound } from '../../text/lower-bound.ts';
import { settledPronouns, withPronouns } from './antecedents.ts';
import { type Clause, clausesOf } from './clause.ts';
import { participantsOf } from './participants.ts';
import { isRepeated } from './repeated.ts';
import { statusOf } from './status.ts';
import { spanOf, type Trigger, triggersIn } from './triggers.ts';
import { timeOf } from './when.ts';
import { placeOf } from './where.ts';

type Needs = 'tokens' | 'entities' | 'genders' | 'mentions' | 'times' | 'statements' | 'metadata';

/**
 * Meetings, calls, visits, talks and summits as CONSULT events (PLOVER 2021). A contact needs two parties,
 * a visit one and its place. Told twice with the same parties, mode, status and time, it is one event.
 */
export const contacts: AnyStage = defineStage({
  name: 'contacts',
  needs: ['tokens', 'entities', 'genders', 'mentions', 'times', 'statements', 'metadata'],
  gives: ['events'],
  run: (layers) => ({ events: findContacts(layers) }),
});

/** All contacts that a document tells of, in text order, each once. */
export function findContacts(layers: Pick<Layers, Needs>): Event[] {
  const told = new Map<string, Omit<Event, 'id'>>();
  for (const event of tellings(layers)) {
    const key = identity(event);
    const before = told.get(key);
    told.set(key, before === undefined ? event : joined(before, event));
  }
  return [...told.values()].map((event, index) => ({ id: `v${index + 1}`, ...event }));
}

/** Each telling of a contact, in text order; one contact may be told several times. */
export function tellings(layers: Pick<Layers, Needs>): Omit<Event, 'id'>[] {
  const published = layers.metadata.published?.value.value.slice(0, 10) ?? null;
  const saidAt = new Set(layers.statements.flatMap(({ saidAt: at }) => at?.start ?? []));
  const covering = coveringStatements(layers.statements);
  const clauses = withPronouns(clausesOf(layers.tokens, layers.mentions, layers.entities), {
    genders: layers.genders,
    settled: settledPronouns(layers.mentions, layers.entities),
    speakerAt: speakers(layers),
  });
  return clauses.flatMap((clause) =>
    triggersIn(clause).flatMap(
      (trigger) => contact(layers, clause, trigger, saidAt, published, covering) ?? [],
    ),
  );
}

function contact(
  layers: Pick<Layers, Needs>,
  clause: Clause,
  trigger: Trigger,
  saidAt: ReadonlySet<number>,
  published: string | null,
  covering: (words: Span) => string[],
): Omit<Event, 'id'> | null {
  const participants = participantsOf(clause, trigger, layers.genders);
  const taken = new Set(participants.map(({ entity }) => entity));
  const place = placeOf(clause, trigger, taken);
  const enough = trigger.mode === 'visit' && place !== null ? 1 : 2;
  if (participants.length < enough) return null;
  const when = timeOf(clause, trigger, layers.times, saidAt);
  const words = spanOf(clause, trigger);
  const repeated = isRepeated(clause, trigger, layers.times);
  return {
    type: 'CONSULT',
    mode: trigger.mode,
    status: statusOf(clause, trigger, { from: when?.from ?? null, published, repeated }),
    participants,
    when,
    where: place === null ? null : { entity: place.entity.id },
    repeated,
    trigger: words,
    statements: covering(words),
  };
}

/** Finds who says what is quoted at an offset. */
function speakers({
  statements,
  entities,
}: Pick<Layers, Needs>): (offset: number) => Entity | null {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const quotes = statements
    .flatMap(({ quotes: own, source }) => own.map((span) => ({ span, who: source?.entity })))
    .toSorted((a, b) => a.span.start - b.span.start);
  return (offset) => {
    const at = lowerBound(quotes.length, (index) => (quotes[index]?.span.start ?? 0) > offset);
    const quote = quotes[at - 1];
    if (quote === undefined || quote.span.end <= offset) return null;
    return byId.get(quote.who ?? '') ?? null;
  };
}

/** Longest content, in UTF-16 units, within which a contact is looked for. */
const LONGEST_CONTENT = 4000;

/** Finds the statements, in their order, whose content covers a span. */
function coveringStatements(statements: readonly Statement[]): (words: Span) => string[] {
  const contents = statements
    .flatMap(({ content }, order) => content.map((span) => ({ ...span, order })))
    .toSorted((a, b) => a.start - b.start);
  return (words) => {
    let low = 0;
    let high = contents.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((contents[middle]?.start ?? 0) <= words.start) low = middle + 1;
      else high = middle;
    }
    const orders = new Set<number>();
    for (let at = low - 1; at >= 0; at -= 1) {
      const content = contents[at];
      if (content === undefined || content.start < words.start - LONGEST_CONTENT) break;
      if (covers(content, words)) orders.add(content.order);
    }
    return [...orders].toSorted((a, b) => a - b).flatMap((order) => statements[order]?.id ?? []);
  };
}

/** What makes two tellings one contact. Without a time, tellings are one only if nothing else differs. */
function identity({ mode, status, participants, when, where }: Omit<Event, 'id'>): string {
  const who = participants
    .map(({ entity }) => entity)
    .toSorted()
    .join('+');
  const time = when === null ? '' : `${when.from ?? '?'}/${when.to ?? '?'}`;
  return [mode, status, who, time, when === null ? (where?.entity ?? '') : ''].join('|');
}

function joined(first: Omit<Event, 'id'>, again: Omit<Event, 'id'>): Omit<Event, 'id'> {
  return {
    ...first,
    where: first.where ?? again.where,
    statements: [...new Set([...first.statements, ...again.statements])],
  };
}
