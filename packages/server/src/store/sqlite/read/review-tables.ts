/**
 * `judgements` has what the user made of each statement, in every revision that has its words; `speaker` is the entity that was
 * decided on where `speaker_set` is 1, null for nobody. `tags` and `notes` have their targets by the ids that leave the program:
 * facts of every revision that has their words, documents, entities. `judged_entities` has by how much the statements of the current
 * revisions that an entity makes differ from those extracted.
 */
export const REVIEW_TABLES = `
create temp table judgements (
  statement integer primary key, verdict text not null, decision integer not null, act text,
  speaker_set integer not null, speaker text
) strict;
create temp table tags (
  target_kind text not null, target text not null, tag text not null, decision integer not null
) strict;
create index temp.tags_target on tags (target);
create temp table notes (
  target_kind text not null, target text not null, decision integer not null, decided_at text not null, text text not null
) strict;
create index temp.notes_target on notes (target);
create temp table judged_entities (entity text primary key, difference integer not null) strict, without rowid;`;

export const EMPTY_REVIEW = `
delete from temp.judgements;
delete from temp.tags;
delete from temp.notes;
delete from temp.judged_entities;`;

export const JUDGEMENT = 'insert or replace into temp.judgements values (?, ?, ?, ?, ?, ?)';
export const TAG = 'insert into temp.tags values (?, ?, ?, ?)';
export const NOTE = 'insert into temp.notes values (?, ?, ?, ?, ?)';

/** Needs the tables of who is who and of recurring lines to be there. */
export const JUDGED_ENTITIES = `
insert into temp.judged_entities
select entity, sum(difference) from (
  select i.entity, -1 as difference from temp.judgements j join statements s on s.id = j.statement
  join documents d on d.current = s.revision
  join temp.identities i on i.revision = s.revision and i.local = s.source_entity
  where (j.verdict = 'rejected' or j.speaker_set = 1) and s.id not in (select id from temp.recurring_statements)
  union all
  select j.speaker, 1 from temp.judgements j join statements s on s.id = j.statement
  join documents d on d.current = s.revision
  where j.speaker is not null and s.id not in (select id from temp.recurring_statements)
) group by entity;`;
