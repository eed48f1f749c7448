/**
 * Statements of the current revisions in memory, to be counted, filtered and paged in a few milliseconds.
 *
 *     const index = await roomIndex(reader.columns);             // once for each state of the dossier
 *     const some = await index.statements.select({ acts: ['deny'], from: '2025-03' });
 *     some.total;                                                // how many
 *     some.facets({ speakers: 20, find: 'lavr' });               // in the shape of the contract
 *     const { rows, next } = some.page({ order: 'newest', limit: 50 });
 *     await reader.statementsById(rows);                         // StatementRows, in this order
 *     some.page({ order: 'newest', limit: 50, after: next });    // or `offset: 1200`
 *     some.groups('speaker', 'oldest');                          // headings; the list they stand in:
 *     some.page({ order: 'oldest', group: 'speaker', limit: 50 });
 *
 * A selection is cheap to ask again: the last few are kept. When the user decided something, `judge` has the index follow without
 * building it anew.
 */
import type { ColumnReader } from '../../../store/columns.ts';
import { FACET, type FilteredTables, markOthers, markUnmarked, unmet } from './conditions.ts';
import type { DocumentTable } from './document-table.ts';
import type { EntityTable } from './entity-table.ts';
import { type StatementFilter, VERDICTS } from './filter.ts';
import { judged } from './judged.ts';
import { kept } from './kept.ts';
import { orderings } from './orderings.ts';
import { selection, type StatementSelection } from './selection.ts';
import { statementTable } from './statement-table.ts';
import { statementsNaming } from './statements-naming.ts';

export interface StatementIndex {
  /** How many there are, rejected ones too. */
  readonly size: number;
  /** @throws TypeError for a bound that is no day, month or year. */
  readonly select: (filter: StatementFilter) => Promise<StatementSelection>;
  /** How many each entity makes, by its number; without those rejected. The same array as long as nothing is judged. */
  readonly bySpeaker: () => Int32Array;
  /** Takes over what the user has made of statements since. */
  readonly judge: () => Promise<void>;
}

/** Selections that are kept: those of one page that asks for facets, a list and its headings. */
const KEPT = 8;

export async function statementIndex(
  reader: ColumnReader,
  documents: DocumentTable,
  entities: EntityTable,
): Promise<StatementIndex> {
  const table = await statementTable(reader, documents, entities);
  const ordering = orderings(table);
  const naming = statementsNaming(reader, table, entities);
  let tables: FilteredTables = {
    documents,
    entities,
    table,
    judged: await judged(reader, table, entities),
  };
  const make = async (filter: StatementFilter): Promise<StatementSelection> => {
    const mask = unmet(tables, filter);
    const only = (rows: readonly number[]): void =>
      markOthers(mask, rows.map(table.positionOf), FACET.other);
    if (filter.words !== undefined) only(await reader.statementsMatching(filter.words));
    if (filter.entity !== undefined) {
      const number = entities.ofKey(filter.entity);
      const speaking = tables.judged.speakers;
      const meant = Uint8Array.from(speaking, (speaker) =>
        Number(speaker === number && number >= 0),
      );
      for (const position of await naming(number)) meant[position] = 1;
      markUnmarked(mask, meant, FACET.other);
    }
    return selection(tables, mask, ordering);
  };
  let selections = kept(KEPT, make);
  let bySpeaker: Int32Array | null = null;
  return {
    size: table.size,
    select: (filter) => selections(filter),
    bySpeaker: () => (bySpeaker ??= speakerCounts(tables)),
    judge: async () => {
      bySpeaker = null;
      tables = { ...tables, judged: await judged(reader, table, entities) };
      selections = kept(KEPT, make);
    },
  };
}

function speakerCounts({
  entities,
  table,
  judged: { speakers, verdicts },
}: FilteredTables): Int32Array {
  const counts = new Int32Array(entities.size);
  const rejected = VERDICTS.indexOf('rejected');
  for (let at = 0; at < table.size; at += 1) {
    const speaker = speakers[at] ?? -1;
    if (speaker >= 0 && verdicts[at] !== rejected) counts[speaker] = (counts[speaker] ?? 0) + 1;
  }
  return counts;
}
