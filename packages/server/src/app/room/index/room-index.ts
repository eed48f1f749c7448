import type { ColumnReader } from '../../../store/columns.ts';
import { type ContactIndex, contactIndex } from './contact-index.ts';
import { type DocumentTable, documentTable } from './document-table.ts';
import { type EntityList, entityList } from './entity-list.ts';
import { type EntityTable, entityTable } from './entity-table.ts';
import { type PlaceIndex, placeIndex } from './place-index.ts';
import { type StatementIndex, statementIndex } from './statement-index.ts';

/** What the room holds in memory of one state of the dossier. */
export interface RoomIndex {
  readonly documents: DocumentTable;
  readonly entities: EntityTable;
  /** Entities with their counts. */
  readonly entityList: EntityList;
  readonly statements: StatementIndex;
  readonly contacts: ContactIndex;
  readonly places: PlaceIndex;
}

/** Builds the index of what the reader sees now. */
export async function roomIndex(reader: ColumnReader): Promise<RoomIndex> {
  const documents = await documentTable(reader);
  const entities = await entityTable(reader);
  const statements = await statementIndex(reader, documents, entities);
  const contacts = await contactIndex(reader, documents, entities, statements);
  const places = placeIndex(reader, documents, entities, contacts);
  return {
    documents,
    entities,
    entityList: entityList(entities, statements),
    statements,
    contacts,
    places,
  };
}
