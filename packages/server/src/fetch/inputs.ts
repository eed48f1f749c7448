import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { Readable } from 'node:stream';
import type { GivenMetadata } from '@rapporteur/core/model/document';
import { Problem } from '@rapporteur/core/model/problem';
import type { Fetcher } from './fetcher.ts';
import { pageAt } from './fetched-page.ts';
import { ByteReader } from './byte-reader.ts';
import type { Context } from './context.ts';
import { fetchedEntry, notFetched } from './feeds/follow-listed.ts';
import { fileBytes } from './file-bytes.ts';
import { follow } from './follow.ts';
import { manifestRemarks, walkFolder } from './folder.ts';
import type { InputItem } from './input-item.ts';
import { inputKind, SEVERAL } from './input-kind.ts';
import { type ManifestEntry, MANIFEST_NAME, noFileColumn, readManifest } from './manifest.ts';
import { SNIFFED_BYTES } from './sniff.ts';
import { inputProblem } from './system-error.ts';

export interface InputOptions {
  /** What the user says of every input; a manifest's row wins over it. */
  readonly given: GivenMetadata;
  /** Where `-` is read from. */
  readonly stdin: Readable;
  /** What brings the content of addresses; without it they are problems. */
  readonly fetcher?: Fetcher;
  readonly signal?: AbortSignal;
  /** The absolute path of a folder that no file that is read may lie outside of: the files were sent by somebody. */
  readonly within?: string;
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
  const context: Context = { ...options, visited: new Set(), follow };
  let stdinRead = false;
  for (const input of inputs) {
    if (input === '-') {
      if (stdinRead) yield { kind: 'problem', input, problem: stdinTwice() };
      else yield* standardInput(options, context);
      stdinRead = true;
    } else if (ADDRESS.test(input)) {
      yield* fetched(input, options, context);
    } else {
      yield* path(input, options, context);
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
    if ((await stat(input)).isDirectory()) return 'a folder';
    const reader = new ByteReader(fileBytes(input));
    const kind = inputKind(basename(input), await reader.peek(SNIFFED_BYTES));
    await reader.close();
    return kind === null || kind === 'gzip' ? null : (SEVERAL[kind] ?? null);
  } catch {
    return null;
  }
}

async function* path(
  input: string,
  options: InputOptions,
  context: Context,
): AsyncGenerator<InputItem> {
  let folder: boolean;
  try {
    folder = (await stat(input)).isDirectory();
  } catch (error) {
    yield { kind: 'problem', input, problem: inputProblem(input, error) };
    return;
  }
  if (folder) {
    for await (const found of walkFolder(input)) {
      if (found.kind !== 'file') yield found;
      else {
        // Each file that was sent was meant to be.
        const named = found.entry !== null || options.within !== undefined;
        yield* file({ ...found, named }, options, context);
      }
    }
  } else if (basename(input) === MANIFEST_NAME) {
    yield* listed(input, options, context);
  } else {
    yield* file({ name: input, entry: null, named: true }, options, context);
  }
}

async function* listed(
  input: string,
  options: InputOptions,
  context: Context,
): AsyncGenerator<InputItem> {
  try {
    const manifest = await readManifest(input, input);
    if (manifest === null) throw noFileColumn(input);
    for (const remark of manifestRemarks(manifest)) if (remark.kind !== 'file') yield remark;
    for (const entry of manifest.entries) {
      const name = entry.path === entry.file ? entry.file : join(dirname(input), entry.file);
      yield* file({ name, entry, named: true }, options, context);
    }
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    yield { kind: 'problem', input, problem: error };
  }
}

interface NamedFile {
  readonly name: string;
  readonly entry: ManifestEntry | null;
  readonly named: boolean;
}

async function* file(
  { name, entry, named }: NamedFile,
  options: InputOptions,
  context: Context,
): AsyncGenerator<InputItem> {
  const { within } = options;
  if (within !== undefined && !resolve(name).startsWith(within + sep)) {
    yield { kind: 'problem', input: entry?.file ?? name, problem: notSent(entry?.file ?? name) };
    return;
  }
  const given = { ...options.given, ...entry?.given };
  const open = (): AsyncIterable<Uint8Array> => fileBytes(name);
  const found = { input: name, name: basename(name), open, path: name, given, depth: 0, named };
  for await (const item of follow(found, context)) {
    const own = item.kind === 'problem' && item.input === name;
    yield own ? { ...item, problem: withRow(item.problem, entry) } : item;
  }
}

function notSent(file: string): Problem {
  return new Problem(
    'input-missing',
    `${file}: the manifest lists it, and it was not sent`,
    'Send the manifest together with the files that it lists.',
  );
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

async function* standardInput(
  { given, stdin }: InputOptions,
  context: Context,
): AsyncGenerator<InputItem> {
  const open = async function* (): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of stdin) yield chunk as Uint8Array;
    } catch (error) {
      throw inputProblem('standard input', error);
    }
  };
  yield* follow({ input: '-', name: '', open, given, depth: 0, named: true }, context);
}

function stdinTwice(): Problem {
  return new Problem(
    'input-unreadable',
    '-: standard input has been read already',
    'Name "-" once.',
  );
}

/** What is at an address: a page, a feed, an archive or any other input. */
async function* fetched(
  input: string,
  { given, fetcher, signal }: InputOptions,
  context: Context,
): AsyncGenerator<InputItem> {
  if (fetcher === undefined) {
    yield { kind: 'problem', input, problem: notFetched(input) };
    return;
  }
  const item = await pageAt(input, { given, fetcher, ...(signal !== undefined && { signal }) });
  if (item?.kind === 'source') yield* follow(fetchedEntry(item.source, 0), context);
  else if (item !== null) yield item;
}
