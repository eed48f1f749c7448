import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** A file of the built web app. */
export interface Asset {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The same, compressed, where that makes it smaller. */
  readonly gzipped: Uint8Array<ArrayBuffer> | null;
  readonly tag: string;
  /** Its name changes with its content. */
  readonly hashed: boolean;
}

/** The built web app, as files by their address. */
export interface WebRoot {
  /** @param path such as `/assets/index-B7a1.js`; what is not one of the files found in the folder is null. */
  readonly find: (path: string) => Promise<Asset | null>;
  /** The page itself, for every address that the web app knows; null where the web app is not built. */
  readonly page: () => Promise<Asset | null>;
}

/**
 * The web app in a folder. Only files that were found in it are served, so that no path leads out of it; when its page
 * is written anew, they are looked for again.
 */
export function webRoot(folder: string): WebRoot {
  let files = new Map<string, Promise<Asset>>();
  let writtenAt = -1;
  const look = async (): Promise<void> => {
    const { mtimeMs } = await stat(join(folder, PAGE)).catch(() => ({ mtimeMs: -1 }));
    if (mtimeMs === writtenAt) return;
    writtenAt = mtimeMs;
    files = new Map();
    names = new Set(mtimeMs === -1 ? [] : await namesIn(folder));
  };
  let names = new Set<string>();
  const find = async (path: string): Promise<Asset | null> => {
    if (!names.has(path)) return null;
    const found = files.get(path) ?? load(folder, path);
    files.set(path, found);
    return found;
  };
  return {
    find: async (path) => {
      if (!names.has(path)) await look();
      return find(path);
    },
    page: async () => {
      await look();
      return find(`/${PAGE}`);
    },
  };
}

const PAGE = 'index.html';
const compressed = promisify(gzip);

async function namesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .map((name) => `/${name.split(sep).join('/')}`);
}

async function load(folder: string, path: string): Promise<Asset> {
  const bytes = Uint8Array.from(await readFile(join(folder, path)));
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  const smaller = COMPRESSIBLE.test(type) && bytes.length > 1024;
  return {
    type,
    bytes,
    gzipped: smaller ? Uint8Array.from(await compressed(bytes)) : null,
    tag: `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    hashed: path.startsWith('/assets/'),
  };
}

const COMPRESSIBLE = /^(?:text\/|application\/(?:json|manifest\+json|wasm)|image\/svg)/;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=UTF-8',
  '.js': 'text/javascript; charset=UTF-8',
  // The worker of the map.
  '.mjs': 'text/javascript; charset=UTF-8',
  '.css': 'text/css; charset=UTF-8',
  '.json': 'application/json; charset=UTF-8',
  '.geojson': 'application/json; charset=UTF-8',
  '.map': 'application/json; charset=UTF-8',
  '.webmanifest': 'application/manifest+json; charset=UTF-8',
  '.txt': 'text/plain; charset=UTF-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.pbf': 'application/x-protobuf',
};
