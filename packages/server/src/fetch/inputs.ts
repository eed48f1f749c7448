import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import type { GivenMetadata } from '@rapporteur/core/model/document';
import { Problem } from '@rapporteur/core/model/problem';
import type { Fetcher } from './fetcher.ts';
import { pageAt } from './fetched-page.ts';
import { fileType } from './file-type.ts';
import { manifestRemarks, walkFolder } from './folder.ts';
import type { InputItem } from './input-item.ts';
import { type ManifestEntry, MANIFEST_NAME, noFileColumn, readManifest } from './manifest.ts';
import { readBytes, readFileBytes } from './read-bytes.ts';
import { inputProblem } from './system-error.ts';

export interface InputOptions {
  /** What the user says of every input; a manifest's row wins over it. */
  readonly given: GivenMetadata;
  /** Where `-` is read from. */
  readonly stdin: Readable;
  /** What brings the content of addresses; without it they are problems. */
  readonly fetcher?: Fetcher;
  readonly signal?: AbortSignal;
}

/**
 * Follows inputs (file, folder, manifest.csv, address, `-`) in their order and gives what is to be read, one
 * source at a time: nothing is read before it is asked for. What fails is an item like any other.
 * @throws Problem `option-invalid` at the first step, where one title or address is given for several documents.
 */
export async function* openInputs(
  inputs: readonly string[],
  options: InputOptions,
): AsyncGenerator<InputItem> {
  await refuseSharing(inputs, options.given);
  let stdinRead = false;
  for (const input of inputs) {
    if (input === '-') {
      if (stdinRead) yield { kind: 'problem', input, problem: stdinTwice() };
      else yield await standardInput(options);
      stdinRead = true;
    } else if (ADDRESS.test(input)) {
      const page = await fetchedFrom(input, options);
      if (page === null) return;
      yield page;
    } else {
      yield* path(input, options);
    }
  }
}

/** Two letters at least, so that `C:\news` stays a path. */
const ADDRESS = /^[a-z][a-z0-9+.-]+:\/\//i;

/** Several documents cannot share a title or an address: one of them would be lost in the other. */
async function refuseSharing(inputs: readonly string[], given: GivenMetadata): Promise<void> {
  const option = given.url !== undefined ? '--url' : given.title !== undefined ? '--title' : null;
  if (option === null) return;
  const several = inputs.length > 1 ? `${inputs.length} inputs` : await severalIn(inputs[0] ?? '');
  if (several === null) return;
  throw new Problem(
    'option-invalid',
    `${option} is for one document, and it is given for ${several}`,
    `Give each file its own in a ${MANIFEST_NAME}.`,
  );
}

async function severalIn(input: string): Promise<string | null> {
  if (input === '-' || ADDRESS.test(input)) return null;
  if (basename(input) === MANIFEST_NAME) return 'a manifest';
  try {
    return (await stat(input)).isDirectory() ? 'a folder' : null;
  } catch {
    return null;
  }
}

async function* path(input: string, options: InputOptions): AsyncGenerator<InputItem> {
  let folder: boolean;
  try {
    folder = (await stat(input)).isDirectory();
  } catch (error) {
    yield { kind: 'problem', input, problem: inputProblem(input, error) };
    return;
  }
  if (folder) {
    for await (const found of walkFolder(input))
      yield found.kind === 'file' ? await file(found.name, found.entry, options) : found;
  } else if (basename(input) === MANIFEST_NAME) {
    yield* listed(input, options);
  } else {
    yield await file(input, null, options);
  }
}

async function* listed(input: string, options: InputOptions): AsyncGenerator<InputItem> {
  try {
    const manifest = await readManifest(input, input);
    if (manifest === null) throw noFileColumn(input);
    for (const remark of manifestRemarks(manifest)) if (remark.kind !== 'file') yield remark;
    for (const entry of manifest.entries) {
      const name = entry.path === entry.file ? entry.file : join(dirname(input), entry.file);
      yield await file(name, entry, options);
    }
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    yield { kind: 'problem', input, problem: error };
  }
}

async function file(
  name: string,
  entry: ManifestEntry | null,
  options: InputOptions,
): Promise<InputItem> {
  const { mediaType, compressed } = fileType(name);
  try {
    const bytes = await readFileBytes(name, compressed);
    const given = { ...options.given, ...entry?.given };
    return { kind: 'source', source: { input: name, bytes, mediaType, charset: null, given } };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { kind: 'problem', input: name, problem: withRow(error, entry) };
  }
}

/** Says which row lists a file that is not there. */
function withRow(problem: Problem, entry: ManifestEntry | null): Problem {
  if (entry === null) return problem;
  return new Problem(
    problem.code,
    `${problem.message} (row ${entry.row} of the manifest lists it)`,
    problem.code === 'input-missing'
      ? 'Files are found relative to the manifest: correct the row, or put the file there.'
      : problem.advice,
    { cause: problem },
  );
}

async function standardInput(options: InputOptions): Promise<InputItem> {
  try {
    const bytes = await readBytes('standard input', options.stdin);
    const source = { input: '-', bytes, mediaType: null, charset: null, given: options.given };
    return { kind: 'source', source };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { kind: 'problem', input: '-', problem: error };
  }
}

function stdinTwice(): Problem {
  return new Problem(
    'input-unreadable',
    '-: standard input has been read already',
    'Name "-" once.',
  );
}

async function fetchedFrom(input: string, options: InputOptions): Promise<InputItem | null> {
  const { fetcher, ...rest } = options;
  if (fetcher !== undefined) return pageAt(input, { ...rest, fetcher });
  const problem = new Problem(
    'input-unreadable',
    `${input}: addresses are not fetched here`,
    'Save the page to a file, and give that with --url.',
  );
  return { kind: 'problem', input, problem };
}
