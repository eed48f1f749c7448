import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { Problem } from '@rapporteur/core/model/problem';
import type { InputItem } from './input-item.ts';
import { type InputOptions, openInputs } from './inputs.ts';
import { MANIFEST_NAME } from './manifest.ts';

/**
 * Follows files that were sent and lie in a folder of their own. They are called by their names in it, and no manifest
 * among them leads out of it.
 */
export async function* openUploads(
  folder: string,
  options: Omit<InputOptions, 'within'>,
): AsyncGenerator<InputItem> {
  const names = (await readdir(folder)).toSorted();
  const inputs = names.includes(MANIFEST_NAME) ? [folder] : names.map((name) => join(folder, name));
  for await (const item of openInputs(inputs, { ...options, within: folder }))
    yield calledByItsName(item, `${folder}${sep}`);
}

function calledByItsName(item: InputItem, prefix: string): InputItem {
  const named = (text: string): string => text.replaceAll(prefix, '');
  if (item.kind === 'source')
    return { ...item, source: { ...item.source, input: named(item.source.input) } };
  const input = named(item.input);
  if (item.kind === 'notice') return { ...item, input, message: named(item.message) };
  if (item.kind === 'skipped') return { ...item, input };
  const { code, message, advice } = item.problem;
  return {
    ...item,
    input,
    problem: new Problem(code, named(message), advice, { cause: item.problem }),
  };
}
