import type { DossierReader, DossierWriter } from './store/dossier.ts';

/** A dossier opened to be added to. */
export interface OpenDossier {
  readonly reader: DossierReader;
  readonly writer: DossierWriter;
  readonly close: () => Promise<void>;
}

/**
 * Opens a dossier that is there, to be read.
 * @throws Problem `dossier-missing`, `dossier-not-one`, `dossier-newer`, `dossier-damaged`.
 */
export async function openForReading(path: string): Promise<DossierReader> {
  const { openReader } = await import('./store/open.ts');
  return openReader(path);
}

/**
 * Opens a dossier to add to, and makes it when it is absent.
 * @throws Problem `dossier-…`.
 */
export async function openForWriting(path: string): Promise<OpenDossier> {
  const { openWriter } = await import('./store/open.ts');
  return openWriter(path, { now: () => new Date() });
}
