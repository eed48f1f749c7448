import { knownDateLabel } from '@rapporteur/core/views/date-label';

/** The time of day of an instant, with its zone unless that is UTC; empty where only the day is known. */
export function timeWords(postedAt: string): string {
  const [, time, zone] = /T(\d\d:\d\d)[\d:.]*(Z|[+-]\d\d:?\d\d)?$/.exec(postedAt) ?? [];
  if (time === undefined) return '';
  return zone === undefined || zone === 'Z' ? time : `${time} ${zone.replace(/:?00$/, '')}`;
}

/** The day, without its year. */
export function dayWords(postedAt: string): string {
  return knownDateLabel(postedAt.slice(0, 10)).slice(0, -5);
}
