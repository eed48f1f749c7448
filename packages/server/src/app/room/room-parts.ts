import type { DossierReader } from '../../store/dossier.ts';
import type { RoomIndex } from './index/room-index.ts';

/** What the methods of the room work with. */
export interface RoomParts {
  readonly reader: DossierReader;
  readonly index: RoomIndex;
  /** What the dossier is called: its file's name without the folder. */
  readonly name: string;
}
