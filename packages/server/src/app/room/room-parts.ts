import type { DossierReader } from '../../store/dossier.ts';

/** What the methods of the room work with. */
export interface RoomParts {
  readonly reader: DossierReader;
  /** What the dossier is called: its file's name without the folder. */
  readonly name: string;
}
