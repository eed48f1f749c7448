import type { Event } from '@rapporteur/core/model/event';
import { factId } from '@rapporteur/core/model/ids';
import type { Span } from '@rapporteur/core/model/span';
import { codePointIndex } from '@rapporteur/core/text/code-points';
import type { EntityReference, EventRow, StoredDocument } from '../../store/rows.ts';
import { citationOf } from './citation-of.ts';
import type { KnownEntities } from './document-layers.ts';
import { wordsAt } from './words-at.ts';

/** The contacts that a revision tells of, as it was recorded: for earlier ones too, of which the lists of the reader hold nothing. */
export function eventsOfRevision(stored: StoredDocument, known: KnownEntities): EventRow[] {
  const { text, times, sentences, revision } = stored;
  const index = codePointIndex(text);
  const words = (span: Span): EventRow['trigger'] => wordsAt(text, index, span);
  const citation = citationOf(stored);
  const reference = references(stored, known);
  return stored.events.map((event) => {
    const sentence = sentenceAround(sentences, event.trigger);
    return {
      id: factId(revision.id, event.id),
      citation,
      type: event.type,
      mode: event.mode,
      status: event.status,
      participants: event.participants.flatMap(({ entity, role }) => {
        const found = reference(entity);
        return found === null ? [] : [{ ...found, role }];
      }),
      when: whenOf(event, times),
      where: event.where === null ? null : reference(event.where.entity),
      repeated: event.repeated,
      trigger: words(event.trigger),
      sentence: sentence === undefined ? null : words(sentence),
      statements: event.statements.map((local) => factId(revision.id, local)),
    };
  });
}

function whenOf({ when }: Event, times: StoredDocument['times']): EventRow['when'] {
  if (when === null) return null;
  const time = times[when.time];
  return { ...when, value: time?.value ?? null, mod: time?.mod ?? null };
}

function references(
  { entities }: StoredDocument,
  known: KnownEntities,
): (local: string) => EntityReference | null {
  const all = new Map(entities.map((entity) => [entity.id, entity]));
  return (local) => {
    const entity = all.get(local);
    const one = known.get(local);
    if (entity === undefined || one === undefined) return null;
    const { name, type, country } = entity;
    return { id: one.id, local, name, type, country };
  };
}

function sentenceAround(sentences: readonly Span[], { start, end }: Span): Span | undefined {
  return sentences.find((sentence) => sentence.start <= start && sentence.end >= end);
}
