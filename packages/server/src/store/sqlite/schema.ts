import type { Generated } from 'kysely';

/** The tables of a dossier, as `migrations/` makes them; JSON stands in text columns. */
export interface Tables {
  outlets: { id: Generated<number>; name: string };
  documents: DocumentsTable;
  revisions: RevisionsTable;
  captures: CapturesTable;
  inputs: InputsTable;
  sightings: SightingsTable;
  recaptures: RecapturesTable;
  removed: Ordinal & { reason: string; words: string; source_start: number; source_end: number };
  passages: PassagesTable;
  sentences: Ordinal & { start_at: number; end_at: number };
  entities: EntitiesTable;
  mentions: Spanned & { entity: string; form: string; metonym: number | null };
  times: TimesTable;
  places: PlacesTable;
  figures: FiguresTable;
  statements: StatementsTable;
  events: EventsTable;
  evidence: EvidenceTable;
  decisions: DecisionsTable;
}

interface Ordinal {
  revision: number;
  ordinal: number;
}

interface Spanned extends Ordinal {
  start_at: number;
  end_at: number;
  words: string;
}

interface PassagesTable extends Spanned {
  id: Generated<number>;
  kind: string;
  posted_at: string | null;
  line: string | null;
  language: string | null;
  summarizes_start: number | null;
  summarizes_end: number | null;
}

interface DocumentsTable {
  id: Generated<number>;
  key: string;
  identity: string;
  url: string | null;
  added_at: string;
  current: number | null;
}

interface RevisionsTable {
  id: Generated<number>;
  key: string;
  document: number;
  previous: number | null;
  sha256: string;
  given: string;
  media_type: string;
  charset: string;
  reader: string;
  added_at: string;
  outlet: number | null;
  title: string | null;
  url: string | null;
  language: string | null;
  metadata: string;
  published_value: string | null;
  published_precision: string | null;
  published_kind: string | null;
  published_from: string | null;
  published_to: string | null;
  sort_key: string;
  bytes_length: number;
  units: number;
  length: number;
  text_sha256: string;
  statement_count: number;
  event_count: number;
  entity_count: number;
  captured_at: string | null;
  partial: string | null;
}

interface CapturesTable {
  revision: number;
  bytes: Uint8Array;
  text: Uint8Array;
  text_length: number;
  to_source: Uint8Array;
  to_bytes: Uint8Array;
  extracted: Uint8Array | null;
  extracted_length: number | null;
  extracted_sha256: string | null;
  extracted_by: string | null;
}

interface SightingsTable {
  id: Generated<number>;
  document: number;
  revision: number | null;
  state: string;
  status: number | null;
  sha256: string;
  given: string;
  first_seen: string;
  last_seen: string;
  added_at: string;
}

interface RecapturesTable {
  sighting: number;
  media_type: string | null;
  charset: string | null;
  bytes: Uint8Array;
  bytes_length: number;
}

interface InputsTable {
  id: Generated<number>;
  document: number;
  input: string;
  location: string;
  added_at: string;
}

interface EntitiesTable extends Ordinal {
  local: string;
  key: string;
  type: string;
  name: string;
  country: string | null;
  aliases: string;
  roles: string;
  mention_count: number;
  statement_count: number;
}

interface TimesTable extends Spanned {
  type: string;
  value: string | null;
  mod: string | null;
  from_day: string | null;
  to_day: string | null;
  /** JSON. */
  reference: string | null;
}

interface PlacesTable extends Spanned {
  entity: string;
  geonames: number | null;
  lat: number | null;
  lon: number | null;
  country: string | null;
  precision: string | null;
}

interface FiguresTable extends Spanned {
  measure: string;
  value: number | null;
  low: number | null;
  high: number | null;
  unit: string | null;
  statement: string | null;
  noun_start: number | null;
  noun_end: number | null;
  scope_start: number | null;
  scope_end: number | null;
  as_of_start: number | null;
  as_of_end: number | null;
  cumulative: number | null;
}

interface StatementsTable extends Ordinal {
  id: Generated<number>;
  local: string;
  type: string;
  act: string;
  factuality: string;
  parent: string | null;
  source_form: string | null;
  source_entity: string | null;
  said_from: string | null;
  said_to: string | null;
  confidence: number | null;
  source_confidence: number | null;
  cue_confidence: number | null;
  content_confidence: number | null;
  basis: string | null;
  negated: number | null;
  source_metonym: number | null;
  source_anonymity: number | null;
  on_behalf_of: string | null;
  speaker: string;
  content: string;
}

interface EventsTable extends Ordinal {
  id: Generated<number>;
  local: string;
  type: string;
  mode: string;
  status: string;
  participants: string;
  statements: string;
  where_entity: string | null;
  when_from: string | null;
  when_to: string | null;
  when_precision: string | null;
  when_time: number | null;
  /** 0 or 1; null where it was recorded before this was looked for. */
  repeated: number | null;
  sort_key: string;
}

interface EvidenceTable extends Ordinal {
  fact: string;
  role: string;
  start_at: number;
  end_at: number;
  exact: string;
  prefix: string;
  suffix: string;
}

interface DecisionsTable {
  id: Generated<number>;
  decided_at: string;
  kind: string;
  subject: string;
  value: string;
}
