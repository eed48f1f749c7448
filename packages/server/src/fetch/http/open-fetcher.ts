import { mkdir } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { Problem } from '@rapporteur/core/model/problem';
import { noGuard, refusedAddress } from './address-guard.ts';
import { cacheFolder, folderCache } from './cache.ts';
import { type HttpFetcher, httpFetcher } from './http-fetcher.ts';
import { userAgent } from './user-agent.ts';

/** What the user says of fetching. */
export interface FetchingOptions {
  /** Folder of the cache; by default where the system keeps such. */
  readonly cache?: string;
  /** Asks nobody: what the cache holds is all there is. */
  readonly offline?: boolean;
  /** For tests: asks private addresses too. */
  readonly allowPrivateAddresses?: boolean;
}

/**
 * A fetcher with the clock and the cache of this machine.
 * @throws Problem `output-unwritable` where the folder that the user named for the cache cannot be made.
 */
export async function openFetcher(
  options: FetchingOptions,
  program: { readonly name: string; readonly version: string },
): Promise<HttpFetcher> {
  const { cache, offline = false, allowPrivateAddresses = false } = options;
  if (cache !== undefined && !offline) await makeFolder(cache);
  return httpFetcher({
    cache: folderCache(cache ?? cacheFolder()),
    offline,
    userAgent: userAgent(program),
    guard: allowPrivateAddresses ? noGuard : refusedAddress,
    surroundings: {
      now: () => new Date(),
      random: Math.random,
      wait: (milliseconds, signal) =>
        wait(milliseconds, undefined, signal === undefined ? {} : { signal }),
    },
  });
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new Problem(
      'output-unwritable',
      `${folder}: this folder for the cache cannot be made`,
      'Name a folder that you may write to with --cache.',
      { cause },
    );
  }
}
