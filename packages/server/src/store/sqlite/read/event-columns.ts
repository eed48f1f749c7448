import type { Event } from '@rapporteur/core/model/event';
import { z } from 'zod';
import type { EventColumns } from '../../columns.ts';
import type { Row } from '../connection.ts';
import { columns } from './json.ts';

/** Ids of entities by the id that the document gives them. */
const entitiesByLocal = z.record(z.string(), z.string());

/** A row of an event, as an index wants it. */
export function eventColumns(row: Row): EventColumns {
  const entities = entitiesByLocal.parse(JSON.parse(String(row['entities'])));
  const text = (name: string): string | null => (row[name] === null ? null : String(row[name]));
  return {
    row: Number(row['row']),
    revision: Number(row['revision']),
    local: String(row['local']),
    mode: row['mode'] as Event['mode'],
    status: row['status'] as Event['status'],
    participants: columns.participants(String(row['participants'])).flatMap(({ entity, role }) => {
      const id = entities[entity];
      return id === undefined ? [] : [{ id, role }];
    }),
    when:
      row['dated'] === 0
        ? null
        : {
            from: text('when_from'),
            to: text('when_to'),
            precision: text('when_precision'),
            mod: text('mod'),
          },
    where: entities[text('where_entity') ?? ''] ?? null,
    repeated: row['repeated'] === null ? null : row['repeated'] === 1,
  };
}
