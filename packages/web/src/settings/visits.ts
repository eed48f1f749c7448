import { readStored, writeStored } from './stored.ts';

/** When a dossier was last looked at before this visit, and at all; ISO 8601 instants. */
export interface Visits {
  readonly before: string | null;
  readonly latest: string;
}

const SAME_VISIT = 30 * 60_000;

/** What is remembered once the dossier is looked at `now`. A visit ends with half an hour without a look. */
export function afterLook(known: Visits | null, now: Date): Visits {
  const latest = now.toISOString();
  if (known === null) return { before: null, latest };
  const away = now.getTime() - Date.parse(known.latest);
  return { before: away > SAME_VISIT ? known.latest : known.before, latest };
}

/** Reads what was remembered; null where it is nothing or makes no sense. */
export function readVisits(stored: string | null): Visits | null {
  const [before = '', latest = ''] = (stored ?? '').split(' ');
  if (Number.isNaN(Date.parse(latest))) return null;
  return { before: Number.isNaN(Date.parse(before)) ? null : before, latest };
}

/** Remembers that the dossier of this name is looked at, and tells when it was before this visit; null: never. */
export function lookAt(dossier: string, now = new Date()): string | null {
  const name = `visits:${dossier}`;
  const visits = afterLook(readVisits(readStored(name)), now);
  writeStored(name, `${visits.before ?? '-'} ${visits.latest}`);
  return visits.before;
}
