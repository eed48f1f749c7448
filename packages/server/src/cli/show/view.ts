import type { DossierReader } from '../../store/dossier.ts';
import type { Page } from './page.ts';

/** What the user may narrow a view by; each view takes some of them. */
export interface ShowOptions {
  readonly speaker?: string;
  readonly act?: string;
  readonly type?: string;
  readonly minConfidence?: number;
  readonly verdict?: string;
  readonly name?: string;
  readonly why?: string;
  readonly measure?: string;
  readonly participant?: string;
  readonly status?: string;
  readonly outlet?: string;
  readonly document?: string;
  readonly from?: string;
  readonly to?: string;
  readonly since?: string;
  readonly asOf?: string;
  readonly limit?: number;
  readonly json?: boolean;
}

export type ViewOption = Exclude<keyof ShowOptions, 'json'>;

/** Writes a view of a dossier to a page. */
export type ShowView = (reader: DossierReader, options: ShowOptions, page: Page) => Promise<void>;
