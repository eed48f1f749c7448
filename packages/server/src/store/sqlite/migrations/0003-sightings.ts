import type { Migration } from './migration.ts';

/**
 * When each document was looked at, and what was there: a row for each set of bytes, or for each way of being gone, from
 * the first time to the last. `recaptures` holds bytes that brought no revision of their own: other bytes of a revision's
 * words (`state` text), or what stood in their place.
 */
export const migration: Migration = {
  version: 3,
  name: 'sightings',
  sql: `
create table sightings (
  id integer primary key,
  document integer not null references documents (id),
  revision integer references revisions (id),
  state text not null,
  status integer,
  sha256 text not null,
  given text not null,
  first_seen text not null,
  last_seen text not null,
  added_at text not null,
  unique (document, state, sha256, given)
) strict;
create index sightings_revision on sightings (revision);
create index sightings_sha256 on sightings (sha256);
create index sightings_added on sightings (added_at);

create table recaptures (
  sighting integer primary key references sightings (id),
  media_type text,
  charset text,
  bytes blob not null,
  bytes_length integer not null
) strict;

insert into sightings (document, revision, state, sha256, given, first_seen, last_seen, added_at)
select document, id, 'text', sha256, given, coalesce(captured_at, added_at), coalesce(captured_at, added_at), added_at
from revisions;
`,
};
