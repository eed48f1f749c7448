import type { Tagger } from '@rapporteur/core/model/tagger';
import type { GivenMetadata } from '@rapporteur/core/model/document';
import packageJson from '../package.json' with { type: 'json' };
import type { AddOptions } from './app/add-inputs.ts';
import type { AddRequest } from './app/adding/adder.ts';
import type { InputOutcome } from './app/add-outcome.ts';
import type { ReadOutcome } from './app/read-inputs.ts';
import type { ReaderOptions, RecordReader } from './app/record-reader.ts';
import type { RoomClient } from './app/room/client.ts';
import type { Room } from './app/room/opened-room.ts';
import type { Fetcher } from './fetch/fetcher.ts';
import type { HttpFetcher } from './fetch/http/http-fetcher.ts';
import type { FetchingOptions } from './fetch/http/open-fetcher.ts';
import type { InputItem } from './fetch/input-item.ts';
import type { InputOptions } from './fetch/inputs.ts';
import type { AddingOptions } from './jobs/adding/messages.ts';
import type { DossierReader } from './store/dossier.ts';
import type { OpenedDossier } from './store/open.ts';
import type { ReaderParts } from './store/sqlite/reader.ts';

/**
 * Opens a dossier that is there, to be read.
 * @throws Problem `dossier-missing`, `dossier-not-one`, `dossier-newer`, `dossier-damaged`, `dossier-unreachable`.
 */
export async function openForReading(path: string): Promise<DossierReader> {
  const { openReader } = await import('./store/open.ts');
  return openReader(path, await readerParts());
}

/**
 * Makes sure that a dossier can be opened, and is one.
 * @throws Problem `dossier-…`.
 */
export async function checkDossier(path: string): Promise<void> {
  const { openReader } = await import('./store/open.ts');
  await (await openReader(path)).close();
}

/**
 * Opens a dossier that is there, to be read and decided in.
 * @throws Problem `dossier-…`.
 */
export async function openForDeciding(path: string): Promise<OpenedDossier> {
  // Never made by a slip of the pen.
  await checkDossier(path);
  const { openWriter } = await import('./store/open.ts');
  return openWriter(path, { now: () => new Date(), ...(await readerParts()) });
}

/**
 * Opens a dossier that is there, to be asked by the reading room; what is asked is answered in processes of its own.
 * @throws Problem `dossier-…`.
 */
export async function openRoom(path: string): Promise<RoomClient> {
  const { roomClient } = await import('./jobs/room/room-client.ts');
  const room = roomClient({ roomUrl: import.meta.url, dossier: path });
  try {
    // What keeps a dossier from being opened is told of at once; the room is being opened meanwhile.
    await checkDossier(path);
    return room;
  } catch (error) {
    await room.close();
    throw error;
  }
}

/**
 * The room itself, for a process to answer from: each imports this module by its URL.
 * @public
 */
export async function createRoom(dossier: string): Promise<Room> {
  const { basename } = await import('node:path');
  const { openHeldReader } = await import('./store/open.ts');
  const { openedRoom } = await import('./app/room/opened-room.ts');
  return openedRoom(await openHeldReader(dossier, await readerParts()), basename(dossier));
}

/** The judgements over many documents that a reader of a dossier goes by. */
async function readerParts(): Promise<ReaderParts> {
  const { recurringLines } = await import('@rapporteur/core/link/recurring-lines');
  const { linkEntities } = await import('@rapporteur/core/link/entities/link-entities');
  const { inferDates } = await import('@rapporteur/core/link/dates/infer-dates');
  return { findRecurring: recurringLines, linkEntities, inferDates };
}

/**
 * Opens a dossier to add to, and makes it when it is absent.
 * @throws Problem `dossier-…`.
 */
async function openForWriting(path: string, now: () => Date): Promise<OpenedDossier> {
  const { openWriter } = await import('./store/open.ts');
  return openWriter(path, { now, ...(await readerParts()) });
}

export interface AddToDossierOptions extends ReaderOptions {
  /** What the clock says; the system's, where it is not given. */
  readonly now?: () => Date;
  /** How many documents are read at once; by default one per processor. */
  readonly jobs?: number;
  readonly signal?: AbortSignal;
  /** As app/add-inputs.ts has it. */
  readonly placeless?: boolean;
}

/**
 * Reads inputs into a dossier, which is made when it is absent; gives what became of each, in order.
 * @throws Problem `dossier-…`; every outcome given before it is safely on disk.
 */
export async function* addToDossier(
  path: string,
  items: AsyncIterable<InputItem>,
  options: AddToDossierOptions = {},
): AsyncGenerator<InputOutcome> {
  const { addInputs } = await import('./app/add-inputs.ts');
  // Opened before anything is read: a dossier that cannot be written to is told of at once.
  const dossier = await openForWriting(path, options.now ?? (() => new Date()));
  try {
    const reading = await startReading(items, options);
    try {
      yield* addInputs(dossier.writer, reading.items, reading);
      await dossier.writer.keepDates();
      await dossier.writer.keepEntities();
      await dossier.writer.keepLines();
      await dossier.writer.keepColumns();
    } finally {
      await reading.stop();
    }
  } finally {
    await dossier.close();
  }
}

/** What `openInputs` is told: as fetch/inputs.ts has it, and how addresses are fetched. */
export type OpenInputsOptions = Omit<InputOptions, 'fetcher'> & {
  readonly fetching?: FetchingOptions;
};

/** Follows inputs, one at a time: see fetch/inputs.ts. */
export async function* openInputs(
  inputs: readonly string[],
  { fetching = {}, ...options }: OpenInputsOptions,
): AsyncGenerator<InputItem> {
  const fetch = await import('./fetch/inputs.ts');
  const fetcher = lazyFetcher(fetching);
  try {
    yield* fetch.openInputs(inputs, { ...options, fetcher });
  } finally {
    await fetcher.close();
  }
}

/**
 * Adds what was handed to the reading room, in a process that imports this module by its URL: one processor is left to
 * those who read meanwhile.
 * @public
 */
export async function* addToRoom(
  dossier: string,
  inputs: AddRequest['inputs'],
  { given, signal, rulesOnly = false, jobs, ...fetching }: AddToRoomOptions,
): AsyncGenerator<InputOutcome> {
  const { Readable } = await import('node:stream');
  const options = { given, signal, stdin: Readable.from([]), fetching };
  const items =
    inputs.kind === 'files'
      ? openSent(inputs.folder, options)
      : openInputs(inputs.addresses, options);
  yield* addToDossier(dossier, items, {
    signal,
    rulesOnly,
    jobs: jobs ?? Math.max(1, (await processors()) - 1),
    placeless: inputs.kind === 'files',
  });
}

type AddToRoomOptions = AddingOptions & {
  readonly given: GivenMetadata;
  readonly signal: AbortSignal;
};

/** Follows files that were sent: see fetch/uploads.ts. */
async function* openSent(
  folder: string,
  { fetching = {}, ...options }: OpenInputsOptions,
): AsyncGenerator<InputItem> {
  const { openUploads } = await import('./fetch/uploads.ts');
  const fetcher = lazyFetcher(fetching);
  try {
    yield* openUploads(folder, { ...options, fetcher });
  } finally {
    await fetcher.close();
  }
}

/** Loads what fetches once there is an address. */
function lazyFetcher(fetching: FetchingOptions): Fetcher & Pick<HttpFetcher, 'close'> {
  let opened: Promise<HttpFetcher> | null = null;
  const open = async (): Promise<HttpFetcher> => {
    const { openFetcher } = await import('./fetch/http/open-fetcher.ts');
    return openFetcher(fetching, packageJson);
  };
  return {
    fetch: async (url, options) => {
      opened ??= open();
      return (await opened).fetch(url, options);
    },
    close: async () => {
      // A fetcher that could not be opened has been told of.
      const fetcher = await opened?.catch(() => null);
      await fetcher?.close();
    },
  };
}

/** The manifest of the story that comes with the program, to be read like any other input. */
export async function demoStory(): Promise<string> {
  const fetch = await import('./fetch/demo-story.ts');
  return fetch.demoStory();
}

/** How many documents inputs seem to hold, without reading any. */
export async function countInputs(inputs: readonly string[], stop: AbortSignal): Promise<number> {
  const fetch = await import('./fetch/count-inputs.ts');
  return fetch.countInputs(inputs, stop);
}

/** Reads inputs without a dossier; gives what became of each, in order. */
export async function* readThrough(
  items: AsyncIterable<InputItem>,
  options: AddToDossierOptions = {},
): AsyncGenerator<ReadOutcome> {
  const { readInputs } = await import('./app/read-inputs.ts');
  const reading = await startReading(items, options);
  try {
    yield* readInputs(reading.items, reading);
  } finally {
    await reading.stop();
  }
}

interface Reading extends AddOptions {
  readonly items: AsyncIterable<InputItem>;
  readonly stop: () => Promise<void>;
}

/** The stages of core, run in this thread for a few small documents and in `jobs` threads for more. */
async function startReading(
  items: AsyncIterable<InputItem>,
  { jobs, signal, rulesOnly = false, placeless = false }: AddToDossierOptions,
): Promise<Reading> {
  const { peek } = await import('./app/peek.ts');
  const { FEW, adaptiveReader } = await import('./jobs/adaptive-reader.ts');
  const size = jobs ?? (await processors());
  const peeked = await peek(items, FEW);
  return {
    ...adaptiveReader({
      readerUrl: import.meta.url,
      reader: { rulesOnly },
      size,
      few: peeked.fewer,
    }),
    items: peeked.items,
    ahead: size * 4,
    placeless,
    ...(signal === undefined ? {} : { signal }),
  };
}

/** Raised whenever a stage makes something else of the same bytes; recorded with each revision. */
const READER_VERSION = '3';

/**
 * The stages of core, with the trained model or by rules alone, for a thread to read with: each imports this
 * module by its URL.
 * @public
 */
export async function createRecordReader({
  rulesOnly = false,
}: ReaderOptions = {}): Promise<RecordReader> {
  const { documentReader, taggingReader } = await import('@rapporteur/core/pipeline/read-document');
  const { recordReader } = await import('./app/record-reader.ts');
  const { prepareRecord } = await import('./store/prepare-record.ts');
  const { extractDocument } = await import('./fetch/documents/extract.ts');
  const tagger = rulesOnly ? null : await openEngine();
  const read = tagger === null ? documentReader() : taggingReader(tagger);
  return recordReader(read, prepareRecord, readerVersion(tagger), extractDocument);
}

/** `3` for the rules of version 3 alone, `3+engine-2` where the model `engine` of version 2 took part. */
function readerVersion(tagger: Tagger | null): string {
  if (tagger === null) return READER_VERSION;
  const { name, version } = tagger.model;
  return `${READER_VERSION}+${name}-${version}`;
}

/**
 * The trained model.
 * @throws Problem `engine-unavailable` where this machine cannot run it.
 */
async function openEngine(): Promise<Tagger> {
  try {
    const { openTagger } = await import('@rapporteur/engine/tagger');
    return await openTagger();
  } catch (error) {
    const { Problem } = await import('@rapporteur/core/model/problem');
    throw new Problem(
      'engine-unavailable',
      `the trained model cannot be used here: ${error instanceof Error ? error.message : String(error)}`,
      'Read with --rules-only, or install the program again.',
      { cause: error },
    );
  }
}

async function processors(): Promise<number> {
  const { availableParallelism } = await import('node:os');
  return availableParallelism();
}
