import type { InputItem } from './fetch/input-item.ts';
import type { InputOptions } from './fetch/inputs.ts';
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

/** Follows inputs, one at a time: see fetch/inputs.ts. */
export async function* openInputs(
  inputs: readonly string[],
  options: InputOptions,
): AsyncGenerator<InputItem> {
  const fetch = await import('./fetch/inputs.ts');
  yield* fetch.openInputs(inputs, options);
}

/** How many documents inputs seem to hold, without reading any. */
export async function countInputs(inputs: readonly string[], limit: AbortSignal): Promise<number> {
  const fetch = await import('./fetch/count-inputs.ts');
  return fetch.countInputs(inputs, limit);
}
