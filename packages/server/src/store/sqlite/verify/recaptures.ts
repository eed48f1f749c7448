import { asId } from '@rapporteur/core/model/ids';
import type { Finding } from '../../finding.ts';
import { sha256Of } from '../../identity.ts';
import { unpack } from '../../packed.ts';
import type { Connection } from '../connection.ts';

/** Captures without a revision of their own whose bytes are not those that were seen. */
export function* recaptureFindings(connection: Connection): Generator<Finding> {
  const rows = connection.chunks(
    `select c.*, s.sha256, coalesce(r.key, t.key) as key from recaptures c
     join sightings s on s.id = c.sighting join documents d on d.id = s.document
     left join revisions r on r.id = s.revision left join revisions t on t.id = d.current`,
    [],
    1,
  );
  for (const [row] of rows) {
    if (row === undefined || isWhole(row)) continue;
    yield {
      kind: 'bytes-changed',
      revision: row['key'] === null ? null : asId('revision', String(row['key'])),
      where: `capture ${String(row['sighting'])}`,
      message: 'The bytes of a later capture are not those that were captured.',
    };
  }
}

function isWhole(row: Readonly<Record<string, unknown>>): boolean {
  try {
    const bytes = unpack(row['bytes'] as Uint8Array, Number(row['bytes_length']));
    return sha256Of(bytes) === row['sha256'];
  } catch {
    return false;
  }
}
