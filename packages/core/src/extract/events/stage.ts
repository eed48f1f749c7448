import type { Layers } from '../../model/document.ts';
import type { Event } from '../../model/event.ts';
import { covers } from '../../model/span.ts';
import { type AnyStage, defineStage } from '../../pipeline/stage.ts';
import { placeOf, spanOf, timeOf } from './circumstances.ts';
import { type Clause, clausesOf } from './clause.ts';
import { participantsOf } from './participants.ts';
import { statusOf } from './status.ts';
import { type Trigger, triggersIn } from './triggers.ts';

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

/** All contacts that a document tells of, in text order. */
export function findContacts(layers: Pick<Layers, Needs>): Event[] {
  const published = layers.metadata.published?.value.value.slice(0, 10) ?? null;
  const saidAt = layers.statements.flatMap((statement) => statement.saidAt ?? []);
  const told = new Map<string, Omit<Event, 'id'>>();
  for (const clause of clausesOf(layers.tokens, layers.mentions, layers.entities))
    for (const trigger of triggersIn(clause)) {
      const event = contact(layers, clause, trigger, saidAt, published);
      if (event === null) continue;
      const key = identity(event);
      const before = told.get(key);
      told.set(key, before === undefined ? event : joined(before, event));
    }
  return [...told.values()].map((event, index) => ({ id: `v${index + 1}`, ...event }));
}

function contact(
  layers: Pick<Layers, Needs>,
  clause: Clause,
  trigger: Trigger,
  saidAt: readonly { start: number; end: number }[],
  published: string | null,
): Omit<Event, 'id'> | null {
  const participants = participantsOf(clause, trigger, layers.genders);
  const taken = new Set(participants.map(({ entity }) => entity));
  const place = placeOf(clause, trigger, taken);
  const enough = trigger.mode === 'visit' && place !== null ? 1 : 2;
  if (participants.length < enough) return null;
  const when = timeOf(clause, trigger, layers.times, saidAt);
  const words = spanOf(clause, trigger);
  return {
    type: 'CONSULT',
    mode: trigger.mode,
    status: statusOf(clause, trigger, when?.from ?? null, published),
    participants,
    when,
    where: place === null ? null : { entity: place.entity.id },
    trigger: words,
    statements: layers.statements
      .filter(({ content }) => content.some((span) => covers(span, words)))
      .map(({ id }) => id),
  };
}

/** What makes two tellings one contact. Without a time, tellings are one only if nothing else differs. */
function identity({ mode, status, participants, when, where }: Omit<Event, 'id'>): string {
  const who = participants
    .map(({ entity }) => entity)
    .sort()
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
