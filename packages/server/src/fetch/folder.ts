import { readdir, realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Problem } from '@rapporteur/core/model/problem';
import type { InputItem, SkipReason } from './input-item.ts';
import { type Manifest, type ManifestEntry, MANIFEST_NAME, readManifest } from './manifest.ts';
import { inputProblem } from './system-error.ts';

/** A file found in a folder: to be read, with what a manifest says of it. */
export interface FoundFile {
  readonly kind: 'file';
  /** As it is called: the folder as named, and the way within it. */
  readonly name: string;
  readonly entry: ManifestEntry | null;
}

type Found = FoundFile | Exclude<InputItem, { kind: 'source' }>;

/**
 * Walks a folder and those within it, names in the order of their code units; holds one folder's
 * names at a time. A manifest.csv speaks for the files it lists, in its own folder and below.
 */
export async function* walkFolder(name: string): AsyncGenerator<Found> {
  yield* walk(name, { listed: new Map(), ancestors: [] });
}

/** What a manifest has to tell apart from its entries. */
export function* manifestRemarks(manifest: Manifest): Generator<Found> {
  for (const column of manifest.unusedColumns)
    yield {
      kind: 'notice',
      input: manifest.name,
      message: `the column ${JSON.stringify(column)} is not used`,
    };
  for (const problem of manifest.problems) yield { kind: 'problem', input: manifest.name, problem };
}

interface Way {
  /** By absolute path, what the manifests on the way down say. */
  readonly listed: ReadonlyMap<string, ManifestEntry>;
  readonly ancestors: readonly string[];
}

async function* walk(folder: string, way: Way): AsyncGenerator<Found> {
  let names: string[];
  let real: string;
  try {
    real = await realpath(folder);
    if (way.ancestors.includes(real)) {
      yield skipped(folder, 'link-loop');
      return;
    }
    names = (await readdir(folder)).toSorted();
  } catch (error) {
    yield { kind: 'problem', input: folder, problem: inputProblem(folder, error) };
    return;
  }
  const { manifest, remarks } = await manifestOf(folder, names);
  yield* remarks;
  const own = new Map(manifest?.entries.map((entry) => [entry.path, entry]));
  const inside: Way = {
    listed: new Map([...way.listed, ...own]),
    ancestors: [...way.ancestors, real],
  };
  for (const name of names) {
    if (manifest !== null && name === MANIFEST_NAME) continue;
    for await (const found of visit(join(folder, name), name, inside)) {
      if (found.kind === 'file' && found.entry !== null) own.delete(found.entry.path);
      yield found;
    }
  }
  // What a manifest lists and the walk did not meet: elsewhere, hidden, or missing.
  for (const entry of own.values()) yield { kind: 'file', name: join(folder, entry.file), entry };
}

async function manifestOf(
  folder: string,
  names: readonly string[],
): Promise<{ manifest: Manifest | null; remarks: Found[] }> {
  if (!names.includes(MANIFEST_NAME)) return { manifest: null, remarks: [] };
  const name = join(folder, MANIFEST_NAME);
  try {
    const manifest = await readManifest(name, name);
    return { manifest, remarks: manifest === null ? [] : [...manifestRemarks(manifest)] };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { manifest: null, remarks: [{ kind: 'problem', input: name, problem: error }] };
  }
}

async function* visit(path: string, name: string, way: Way): AsyncGenerator<Found> {
  if (name.startsWith('.')) {
    yield skipped(path, 'hidden');
    return;
  }
  const entry = way.listed.get(resolve(path)) ?? null;
  let kind: 'folder' | 'file' | 'other';
  try {
    const found = await stat(path);
    kind = found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'other';
  } catch (error) {
    yield { kind: 'problem', input: path, problem: inputProblem(path, error) };
    return;
  }
  if (kind === 'folder') yield* walk(path, way);
  else if (kind === 'other') yield skipped(path, 'not-a-file');
  else yield { kind: 'file', name: path, entry };
}

function skipped(input: string, reason: SkipReason): Found {
  return { kind: 'skipped', input, reason };
}
