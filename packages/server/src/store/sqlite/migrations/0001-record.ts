import type { Migration } from './migration.ts';

/**
 * Documents, their revisions, and the facts of each. Offsets (`start_at`, `end_at`) are UTF-16 units, half-open.
 * Rows of a revision are clustered by it, as one document is what is most often read. `bytes`, `text` and the
 * offset maps are compressed (raw DEFLATE); passages and contents of statements stand in the clear for full-text search.
 */
export const migration: Migration = {
  version: 1,
  name: 'record',
  sql: `
create table outlets (id integer primary key, name text not null unique) strict;

create table documents (
  id integer primary key,
  key text not null unique,
  identity text not null unique,
  url text,
  added_at text not null,
  current integer references revisions (id) deferrable initially deferred
) strict;

create table revisions (
  id integer primary key,
  key text not null unique,
  document integer not null references documents (id),
  previous integer references revisions (id),
  sha256 text not null,
  given text not null,
  media_type text not null,
  charset text not null,
  reader text not null,
  added_at text not null,
  outlet integer references outlets (id),
  title text,
  url text,
  language text,
  metadata text not null,
  published_value text,
  published_precision text,
  published_kind text,
  published_from text,
  published_to text,
  sort_key text not null unique,
  bytes_length integer not null,
  units integer not null,
  length integer not null,
  text_sha256 text not null,
  statement_count integer not null,
  event_count integer not null,
  entity_count integer not null
) strict;
create index revisions_document on revisions (document);
create index revisions_sha256 on revisions (sha256);
create index revisions_added on revisions (added_at);

create table captures (
  revision integer primary key references revisions (id),
  bytes blob not null,
  text blob not null,
  text_length integer not null,
  to_source blob not null,
  to_bytes blob not null
) strict;

create table inputs (
  id integer primary key,
  document integer not null references documents (id),
  input text not null,
  location text not null,
  added_at text not null,
  unique (document, location)
) strict;
create index inputs_location on inputs (location);

create table removed (
  revision integer not null references revisions (id),
  ordinal integer not null,
  reason text not null,
  words text not null,
  source_start integer not null,
  source_end integer not null,
  primary key (revision, ordinal)
) strict, without rowid;

create table passages (
  id integer primary key,
  revision integer not null references revisions (id),
  ordinal integer not null,
  kind text not null,
  posted_at text,
  start_at integer not null,
  end_at integer not null,
  words text not null,
  unique (revision, ordinal)
) strict;

create table sentences (
  revision integer not null references revisions (id),
  ordinal integer not null,
  start_at integer not null,
  end_at integer not null,
  primary key (revision, ordinal)
) strict, without rowid;

create table entities (
  revision integer not null references revisions (id),
  ordinal integer not null,
  local text not null,
  key text not null,
  type text not null,
  name text not null,
  country text,
  aliases text not null,
  roles text not null,
  mention_count integer not null,
  statement_count integer not null,
  primary key (revision, ordinal),
  unique (revision, local)
) strict, without rowid;
create index entities_key on entities (key);

create table mentions (
  revision integer not null references revisions (id),
  ordinal integer not null,
  entity text not null,
  form text not null,
  metonym integer,
  start_at integer not null,
  end_at integer not null,
  words text not null,
  primary key (revision, ordinal)
) strict, without rowid;

create table times (
  revision integer not null references revisions (id),
  ordinal integer not null,
  start_at integer not null,
  end_at integer not null,
  words text not null,
  type text not null,
  value text,
  mod text,
  from_day text,
  to_day text,
  primary key (revision, ordinal)
) strict, without rowid;

create table places (
  revision integer not null references revisions (id),
  ordinal integer not null,
  start_at integer not null,
  end_at integer not null,
  words text not null,
  entity text not null,
  geonames integer,
  lat real,
  lon real,
  country text,
  precision text,
  primary key (revision, ordinal)
) strict, without rowid;

create table figures (
  revision integer not null references revisions (id),
  ordinal integer not null,
  start_at integer not null,
  end_at integer not null,
  words text not null,
  measure text not null,
  value real,
  low real,
  high real,
  unit text,
  statement text,
  primary key (revision, ordinal)
) strict, without rowid;

create table statements (
  id integer primary key,
  revision integer not null references revisions (id),
  ordinal integer not null,
  local text not null,
  type text not null,
  act text not null,
  factuality text not null,
  parent text,
  source_form text,
  source_entity text,
  said_from text,
  said_to text,
  speaker text not null,
  content text not null,
  unique (revision, ordinal)
) strict;

create table events (
  id integer primary key,
  revision integer not null references revisions (id),
  ordinal integer not null,
  local text not null,
  type text not null,
  mode text not null,
  status text not null,
  participants text not null,
  statements text not null,
  where_entity text,
  when_from text,
  when_to text,
  when_precision text,
  when_time integer,
  sort_key text not null unique,
  unique (revision, ordinal)
) strict;

create table evidence (
  revision integer not null references revisions (id),
  fact text not null,
  role text not null,
  ordinal integer not null,
  start_at integer not null,
  end_at integer not null,
  exact text not null,
  prefix text not null,
  suffix text not null,
  primary key (revision, fact, role, ordinal)
) strict, without rowid;

create table decisions (
  id integer primary key,
  decided_at text not null,
  kind text not null,
  subject text not null,
  value text not null
) strict;

create virtual table passages_words using fts5 (
  words, content = 'passages', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
create virtual table statements_words using fts5 (
  content, speaker, content = 'statements', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
`,
};
