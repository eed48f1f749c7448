import { asId, type DossierEntityId } from '@rapporteur/core/model/ids';
import type { MergeRule } from '@rapporteur/core/model/linked-entity';
import { codePointIndex, spanInCodePoints } from '@rapporteur/core/text/code-points';
import { unpack } from '../../packed.ts';
import type { EntityReason, EvidenceRow, NamedAt } from '../../rows.ts';
import type { Connection } from '../connection.ts';
import { quoted } from '../evidence-rows.ts';
import { type KeptReason, type KeptRecord, reasonSchema } from './kept-linking.ts';

/** Why the records of an entity are one: each rule and pair of forms once, with the first records that it links. */
export function reasonsOf(connection: Connection, id: DossierEntityId): readonly EntityReason[] {
  const rows = connection.all(
    'select reason from temp.entity_reasons where entity = ? order by id',
    [id],
  );
  const at = (record: KeptRecord): NamedAt => namedAt(connection, record);
  return rows.map(({ reason }): EntityReason => {
    const { rule, a, b, witness, links } = kept(reason);
    const shown = witness === null ? null : at(witness);
    return { rule: rule as MergeRule, a: at(a), b: at(b), witness: shown, links };
  });
}

function kept(reason: unknown): KeptReason {
  return reasonSchema.parse(JSON.parse(String(reason)));
}

function namedAt(connection: Connection, record: KeptRecord): NamedAt {
  const [document, revision, local, name] = record;
  const words = firstMention(connection, record);
  return {
    document: asId('document', document),
    revision: asId('revision', revision),
    local,
    name,
    words,
  };
}

/** Where the document first uses the name or, where it is put together from several words, names the entity. */
function firstMention(
  connection: Connection,
  [, revision, local, name]: KeptRecord,
): EvidenceRow | null {
  const row = connection.get(
    `select m.start_at, m.end_at, c.text, c.text_length from mentions m
      join revisions r on r.id = m.revision join captures c on c.revision = r.id
      where r.key = ? and m.entity = ?
      order by m.words <> ?, m.form <> 'name', m.ordinal limit 1`,
    [revision, local, name],
  );
  if (row === undefined) return null;
  const data = row['text'] as Uint8Array;
  const text = Buffer.from(unpack(data, Number(row['text_length']))).toString();
  const span = { start: Number(row['start_at']), end: Number(row['end_at']) };
  return {
    ...span,
    codePoints: spanInCodePoints(codePointIndex(text), span),
    ...quoted(text, span),
  };
}
