import { captured } from './methods/captured.ts';
import { changes } from './methods/changes.ts';
import { dates } from './methods/dates.ts';
import { dating } from './methods/dating.ts';
import { decisions } from './methods/decisions.ts';
import { diff } from './methods/diff.ts';
import { document } from './methods/document.ts';
import { documents } from './methods/documents.ts';
import { entities } from './methods/entities.ts';
import { entity, uses } from './methods/entity.ts';
import { figure, figures } from './methods/figures.ts';
import { layer } from './methods/layer.ts';
import { line } from './methods/line.ts';
import { overview } from './methods/overview.ts';
import { reading } from './methods/reading.ts';
import { revisions } from './methods/revisions.ts';
import { search } from './methods/search.ts';
import { statements } from './methods/statements.ts';
import { everyStatement } from './methods/every-statement.ts';
import { facets } from './methods/facets.ts';
import { groups } from './methods/groups.ts';
import { timeline, undated } from './methods/timeline.ts';
import { placeDocuments } from './methods/place-documents.ts';
import { passages } from './methods/passages.ts';
import { places } from './methods/places.ts';
import { source } from './methods/source.ts';
import { contact } from './methods/contact.ts';
import { events } from './methods/events.ts';

/**
 * What the API can be asked. Each method takes plain data that has been checked, and gives plain data in the shape
 * that `app/contract` has for it; null: there is no such thing.
 */
export interface RoomMethods {
  readonly overview: typeof overview;
  readonly documents: typeof documents;
  readonly document: typeof document;
  readonly reading: typeof reading;
  readonly layer: typeof layer;
  readonly revisions: typeof revisions;
  readonly source: typeof source;
  readonly captured: typeof captured;
  readonly diff: typeof diff;
  readonly line: typeof line;
  readonly events: typeof events;
  readonly contact: typeof contact;
  readonly entities: typeof entities;
  readonly entity: typeof entity;
  readonly uses: typeof uses;
  readonly figures: typeof figures;
  readonly figure: typeof figure;
  readonly search: typeof search;
  readonly changes: typeof changes;
  readonly dates: typeof dates;
  readonly dating: typeof dating;
  readonly decisions: typeof decisions;
  readonly passages: typeof passages;
  readonly places: typeof places;
  readonly timeline: typeof timeline;
  readonly undated: typeof undated;
  readonly placeDocuments: typeof placeDocuments;
  readonly groups: typeof groups;
  readonly facets: typeof facets;
  readonly statements: typeof statements;
  readonly everyStatement: typeof everyStatement;
}

export const ROOM_METHODS: RoomMethods = {
  overview,
  documents,
  document,
  reading,
  layer,
  revisions,
  source,
  captured,
  diff,
  line,
  events,
  contact,
  entities,
  entity,
  uses,
  figures,
  figure,
  search,
  changes,
  dates,
  dating,
  decisions,
  passages,
  places,
  timeline,
  undated,
  placeDocuments,
  groups,
  facets,
  statements,
  everyStatement,
};
