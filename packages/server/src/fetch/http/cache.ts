import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { z } from 'zod';

/** What a server said of an address when it was last asked. */
export type CachedAnswer = CachedPage | { readonly kind: 'redirect'; readonly to: string };

export interface CachedPage {
  readonly kind: 'page';
  readonly headers: Readonly<Record<string, string>>;
  /** ISO 8601 instant. */
  readonly capturedAt: string;
  readonly bytes: Uint8Array;
}

/** Answers kept in a folder, one file for each address; a file that is damaged counts as none. */
export interface HttpCache {
  readonly read: (url: string) => Promise<CachedAnswer | null>;
  /** Keeps it if it can: a full disk fails no fetch. */
  readonly write: (url: string, answer: CachedAnswer) => Promise<void>;
}

/** Where answers are kept by default (XDG Base Directory Specification). */
export function cacheFolder(environment: Readonly<NodeJS.ProcessEnv> = process.env): string {
  const given = environment['XDG_CACHE_HOME'] ?? '';
  return join(isAbsolute(given) ? given : join(homedir(), '.cache'), 'rapporteur', 'http');
}

export function folderCache(folder: string): HttpCache {
  const pathOf = (url: string): string => {
    const name = sha256(url);
    return join(folder, name.slice(0, 2), name.slice(2));
  };
  return {
    read: async (url) => {
      try {
        return parsed(await readFile(pathOf(url)), url);
      } catch {
        return null;
      }
    },
    write: async (url, answer) => {
      const path = pathOf(url);
      // Written beside and moved into place, so that nobody ever reads half of it.
      const beside = `${path}.${randomUUID()}`;
      try {
        await mkdir(dirname(path), { recursive: true, mode: 0o700 });
        await writeFile(beside, packed(url, answer), { mode: 0o600 });
        await rename(beside, path);
      } catch {
        await rm(beside, { force: true }).catch(() => {});
      }
    },
  };
}

/** A line of JSON, and the bytes after it. */
function packed(url: string, answer: CachedAnswer): Buffer {
  const { bytes, ...rest } =
    answer.kind === 'page' ? answer : { ...answer, bytes: new Uint8Array() };
  const head = { ...rest, url, sha256: sha256(bytes) };
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), bytes]);
}

function parsed(file: Buffer, url: string): CachedAnswer | null {
  const end = file.indexOf(0x0a);
  const head = HEAD.parse(JSON.parse(file.toString('utf8', 0, end)));
  const bytes = Uint8Array.from(file.subarray(end + 1));
  if (head.url !== url || head.sha256 !== sha256(bytes)) return null;
  if (head.kind === 'redirect') return { kind: 'redirect', to: head.to };
  return { kind: 'page', headers: head.headers, capturedAt: head.capturedAt, bytes };
}

const HEAD = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('redirect'), url: z.string(), sha256: z.string(), to: z.string() }),
  z.object({
    kind: z.literal('page'),
    url: z.string(),
    sha256: z.string(),
    headers: z.record(z.string(), z.string()),
    capturedAt: z.iso.datetime(),
  }),
]);

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
