import type { DatableDocument } from '@rapporteur/core/model/datable';
import type { EntityType } from '@rapporteur/core/model/entity';
import type { Event } from '@rapporteur/core/model/event';
import type { PassageKind } from '@rapporteur/core/model/passage';
import type { Span } from '@rapporteur/core/model/span';
import type { TimeExpression } from '@rapporteur/core/model/time';
import type { TimeReference } from '@rapporteur/core/model/time-reference';
import { unpack } from '../../packed.ts';
import type { Connection, Row } from '../connection.ts';
import { eventOf } from './events.ts';
import type { LayerRow, ReadLayer } from './layers.ts';

/** What the current revisions tell of dates, one document at a time. */
export function* datableDocuments(
  connection: Connection,
  layer: ReadLayer,
): Generator<DatableDocument> {
  for (const row of connection.all(REVISIONS)) {
    const revision = Number(row['row']);
    yield {
      id: String(row['key']),
      published:
        row['published_from'] === null
          ? null
          : { from: String(row['published_from']), to: String(row['published_to']) },
      text: textOf(connection, revision),
      passages: layer('passages', revision).map((passage) => ({
        ...spanOf(passage),
        kind: passage.kind as PassageKind,
        postedAt: passage.posted_at,
      })),
      sentences: layer('sentences', revision).map(spanOf),
      times: layer('times', revision).map(timeOf),
      entities: layer('entities', revision).map((entity) => ({
        id: entity.local,
        type: entity.type as EntityType,
        name: entity.name,
        aliases: [],
        country: entity.country,
        roles: [],
      })),
      mentions: layer('mentions', revision).map((mention) => ({
        ...spanOf(mention),
        entity: mention.entity,
        form: mention.form as DatableDocument['mentions'][number]['form'],
      })),
      events: eventsOf(connection, layer, revision),
    };
  }
}

export function timeOf(row: LayerRow<'times'>): TimeExpression {
  return {
    ...spanOf(row),
    type: row.type as TimeExpression['type'],
    value: row.value,
    mod: row.mod,
    from: row.from_day,
    to: row.to_day,
    reference: row.reference === null ? null : (JSON.parse(row.reference) as TimeReference),
  };
}

export function textOf(connection: Connection, revision: number): string {
  const row = connection.get('select text, text_length from captures where revision = ?', [
    revision,
  ]);
  if (row === undefined) throw new Error(`revision ${revision} has no text`);
  return Buffer.from(unpack(row['text'] as Uint8Array, Number(row['text_length']))).toString();
}

const REVISIONS = `
select r.id as row, d.key, r.published_from, r.published_to
from documents d join revisions r on r.id = d.current order by d.key`;

const TRIGGERS = `
select fact, start_at, end_at from evidence where revision = ? and role = 'trigger'`;

function eventsOf(connection: Connection, layer: ReadLayer, revision: number): Event[] {
  const triggers = new Map(
    connection.all(TRIGGERS, [revision]).map((row) => [String(row['fact']), triggerOf(row)]),
  );
  return layer('events', revision).flatMap((row) => {
    const trigger = triggers.get(row.local);
    return trigger === undefined ? [] : [eventOf(row, trigger)];
  });
}

function triggerOf(row: Row): Span {
  return { start: Number(row['start_at']), end: Number(row['end_at']) };
}

function spanOf({ start_at, end_at }: { start_at: number; end_at: number }): Span {
  return { start: start_at, end: end_at };
}
