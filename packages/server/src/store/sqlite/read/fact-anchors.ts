import { z } from 'zod';
import { unpack } from '../../packed.ts';
import type { AnchoredFact, FactAnchor } from '../../place-anchors.ts';
import type { Connection, Row } from '../connection.ts';
import { evidenceReader } from './evidence.ts';

/** A row of statements or events, and where it stands. */
export interface FactRow {
  readonly row: number;
  readonly revision: number;
  readonly revisionKey: string;
  /** Its revision is the document's current one. */
  readonly current: boolean;
  /** `s1`, `v1`. */
  readonly local: string;
}

/** Statements and events of all revisions of a document whose words begin as those of the anchors. */
export function factsLike(
  connection: Connection,
  document: string,
  anchors: readonly FactAnchor[],
): readonly AnchoredFact<FactRow>[] {
  const words = (kind: FactAnchor['kind']): string =>
    JSON.stringify(anchors.filter((anchor) => anchor.kind === kind).map(firstWords));
  const where = 'd.key = ?';
  const like = (
    role: string,
    table: string,
  ): string => `join evidence f on f.revision = ${table}.revision
    and f.fact = ${table}.local and f.role = '${role}' and f.ordinal = 0
    and f.exact in (select value from json_each(?))`;
  return [
    ...statementFacts(connection, like('content', 's'), where, [words('statement'), document]),
    ...eventFacts(connection, like('trigger', 'v'), where, [words('event'), document]),
  ];
}

/** The anchor of the fact of this id, or null where there is none. */
export function anchorOfFact(connection: Connection, id: string): FactAnchor | null {
  const [revision = '', local = ''] = id.split('/');
  const [found] = [
    ...statementFacts(connection, '', 'r.key = ? and s.local = ?', [revision, local]),
    ...eventFacts(connection, '', 'r.key = ? and v.local = ?', [revision, local]),
  ];
  return found?.anchor ?? null;
}

function firstWords(anchor: FactAnchor): string {
  return anchor.kind === 'statement' ? (anchor.content[0] ?? '') : anchor.trigger;
}

function statementFacts(
  connection: Connection,
  join: string,
  where: string,
  given: readonly string[],
): AnchoredFact<FactRow>[] {
  const rows = connection.all(
    `select ${COLUMNS}, s.id as row, s.local,
      (select n.name from entities n where n.revision = s.revision and n.local = s.source_entity) as speaker,
      case when r.units <> r.length then c.text end as text,
      c.text_length, ${evidenceOf('s')}
      ${TABLES} join statements s on s.revision = r.id ${join} where ${where} order by r.id, s.ordinal`,
    given,
  );
  const reader = evidenceReader();
  return rows.flatMap((row) => {
    const parts = reader.of(withText(row));
    const content = parts.all('content');
    const start = content[0]?.codePoints.start;
    if (start === undefined) return [];
    const words = content.map(({ exact }) => exact);
    const source = parts.first('source')?.exact ?? null;
    const document = String(row['document']);
    const speaker = row['speaker'] === null ? null : String(row['speaker']);
    const who = { source, speaker, start };
    const anchor: FactAnchor = { kind: 'statement', document, content: words, ...who };
    return [{ anchor, fact: factRow(row) }];
  });
}

function eventFacts(
  connection: Connection,
  join: string,
  where: string,
  given: readonly string[],
): AnchoredFact<FactRow>[] {
  const rows = connection.all(
    `select ${COLUMNS}, v.id as row, v.local, c.text, c.text_length, ${evidenceOf('v')},
      (select json_array(z.start_at, z.end_at) from sentences z join evidence t
        on t.revision = z.revision and t.fact = v.local and t.role = 'trigger'
        where z.revision = r.id and z.start_at <= t.start_at and z.end_at >= t.end_at limit 1) as sentence
      ${TABLES} join events v on v.revision = r.id ${join} where ${where} order by r.id, v.ordinal`,
    given,
  );
  const reader = evidenceReader();
  return rows.flatMap((row) => {
    const told = withText(row);
    const trigger = reader.of(told).first('trigger');
    if (trigger === null) return [];
    const document = String(row['document']);
    const sentence = sentenceOf(row['sentence'], told);
    const { exact, codePoints } = trigger;
    const place = { trigger: exact, sentence, start: codePoints.start };
    return [{ anchor: { kind: 'event', document, ...place }, fact: factRow(row) }];
  });
}

const range = z.tuple([z.int(), z.int()]);

function sentenceOf(json: unknown, { text, text_length: length }: WithWords): string | null {
  if (typeof json !== 'string' || text === null) return null;
  const [start, end] = range.parse(JSON.parse(json));
  return Buffer.from(unpack(text, length)).toString().slice(start, end);
}

type WithWords = Parameters<ReturnType<typeof evidenceReader>['of']>[0];

function withText(row: Row): WithWords {
  return row as unknown as WithWords;
}

function factRow(row: Row): FactRow {
  return {
    row: Number(row['row']),
    revision: Number(row['revision']),
    revisionKey: String(row['revision_key']),
    current: row['current'] === 1,
    local: String(row['local']),
  };
}

const COLUMNS = `d.key as document, r.id as revision, r.key as revision_key, r.id = d.current as current`;

const TABLES = `
from documents d join revisions r on r.document = d.id join captures c on c.revision = r.id`;

function evidenceOf(table: string): string {
  return `(select json_group_array(json_array(e.role, e.ordinal, e.start_at, e.end_at, e.exact, '', ''))
    from evidence e where e.revision = ${table}.revision and e.fact = ${table}.local
    and e.role in ('content', 'source', 'trigger')) as evidence`;
}
