import { dateLabel } from '@rapporteur/core/views/date-label';
import type { components } from '../api/schema.d.ts';

type TimelineItem = components['schemas']['TimelineItem'];
type Named = Pick<TimelineItem, 'mode' | 'participants' | 'where'>;

const MODES: ReadonlyMap<string, string> = new Map([
  ['meet', 'meeting'],
  ['call', 'call'],
  ['visit', 'visit'],
  ['talks', 'talks'],
  ['summit', 'summit'],
]);

/** A kind of contact as a noun: "meeting". */
export function modeName(mode: string): string {
  return MODES.get(mode) ?? mode;
}

/** Heading of a lane by kind: "Meetings". */
export function modeHeading(mode: string): string {
  const name = modeName(mode);
  const many = name.endsWith('s') ? name : `${name}s`;
  return `${many.slice(0, 1).toUpperCase()}${many.slice(1)}`;
}

/** Who takes part: "Orlova and Brandt", "Orlova, Brandt and 2 others"; `but` is left out. */
export function who(participants: TimelineItem['participants'], but: string | null = null): string {
  const names = participants.filter(({ id }) => id !== but).map(({ name }) => name);
  const [first, second] = names;
  if (first === undefined) return 'nobody named';
  if (second === undefined) return first;
  if (names.length === 2) return `${first} and ${second}`;
  const others = names.length - 2;
  return `${first}, ${second} and ${others} ${others === 1 ? 'other' : 'others'}`;
}

/** What stands beside a mark: who, and where; in the lane of an actor, whom it is with. */
export function markLabel({ participants, where }: Named, laneKey: string): string {
  const inActorLane = participants.some(({ id }) => id === laneKey);
  const others = participants.filter(({ id }) => id !== laneKey);
  const names = inActorLane && others.length === 0 ? '' : who(others);
  return where === null ? names : `${names}${names === '' ? '' : ' · '}${where.name}`;
}

/** A contact in one sentence, as a screen reader says it. */
export function itemSentence(item: TimelineItem): string {
  const { mode, status, participants, where, reports } = item;
  const place = where === null ? '' : `, ${where.name}`;
  const told = `${reports} ${reports === 1 ? 'report' : 'reports'}`;
  return `${dateLabel(item)}: ${modeName(mode)} (${status}), ${who(participants)}${place}, ${told}`;
}
