import type { Migration } from './migration.ts';
import { migration as record } from './0001-record.ts';
import { migration as extracts } from './0002-extracts.ts';
import { migration as sightings } from './0003-sightings.ts';
import { migration as lines } from './0004-lines.ts';
import { migration as confidence } from './0005-confidence.ts';
import { migration as timeReferences } from './0006-time-references.ts';
import { migration as figureCircumstances } from './0007-figure-circumstances.ts';
import { migration as repeatedEvents } from './0008-repeated-events.ts';
import { migration as derived } from './0009-derived.ts';
import { migration as currentRevisions } from './0010-current-revisions.ts';
import { migration as keptColumns } from './0011-kept-columns.ts';

/** Every migration, oldest first; a new one goes last, in a file of its own. */
export const MIGRATIONS: readonly Migration[] = [
  record,
  extracts,
  sightings,
  lines,
  confidence,
  timeReferences,
  figureCircumstances,
  repeatedEvents,
  derived,
  currentRevisions,
  keptColumns,
];
