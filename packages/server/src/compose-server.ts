import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import packageJson from '../package.json' with { type: 'json' };
import type { Adder } from './app/adding/adder.ts';
import type { Decider } from './app/deciding/decider.ts';
import type { RoomClient } from './app/room/client.ts';
import type { Listening } from './http/listen.ts';
import type { AddingOptions } from './jobs/adding/messages.ts';

export { isLoopback } from './http/safety/own-hosts.ts';
export { newToken } from './http/safety/secret.ts';

export interface ServeOptions {
  readonly host: string;
  /** Null: 4747, or the next that is free. */
  readonly port: number | null;
  /** Further names by which it is reached. */
  readonly hostNames: readonly string[];
  readonly token: string | null;
  readonly behindTls: boolean;
  readonly readOnly: boolean;
  /** How what is added is read and fetched. */
  readonly adding: AddingOptions;
  /** Told what was not foreseen. */
  readonly report: (error: unknown) => void;
}

/**
 * Serves a dossier over HTTP until it is closed.
 * @throws Problem `dossier-…`, `port-taken`, `address-unusable`.
 */
export async function serveDossier(dossier: string, options: ServeOptions): Promise<Listening> {
  const { host, port, hostNames: names, token, behindTls, readOnly, report } = options;
  const { openRoom } = await import('./compose.ts');
  // First, as it takes longest.
  const room = await openRoom(dossier);
  const { listen } = await import('./http/listen.ts');
  const { makeApp } = await import('./http/app.ts');
  const { ownHosts } = await import('./http/safety/own-hosts.ts');
  const { webRoot } = await import('./http/static/web-root.ts');
  const adder = readOnly ? null : await openAdder(dossier, room, options);
  const decider = readOnly ? null : await openDecider(dossier);
  try {
    const listening = await listen({
      host,
      port: port ?? USUAL_PORT,
      seek: port === null,
      app: (bound) =>
        makeApp({
          room,
          adder,
          decider,
          version: packageJson.version,
          security: { isOwnHost: ownHosts({ host, port: bound, names }), token, behindTls },
          web: webRoot(webFolder()),
          report,
        }),
    });
    return {
      ...listening,
      close: async () => {
        // What is being added ends first: its streams would keep the server open.
        await adder?.close();
        await listening.close();
        await decider?.close();
        await room.close();
      },
    };
  } catch (error) {
    await room.close();
    throw error;
  }
}

const USUAL_PORT = 4747;

async function openDecider(dossier: string): Promise<Decider> {
  const { decidingProcess } = await import('./jobs/deciding/deciding-process.ts');
  return decidingProcess({ moduleUrl: beside('./compose'), dossier });
}

async function openAdder(
  dossier: string,
  room: RoomClient,
  { adding, report }: ServeOptions,
): Promise<Adder> {
  const { addQueue } = await import('./app/adding/add-queue.ts');
  const { runAdding } = await import('./jobs/adding/run-adding.ts');
  return addQueue({
    run: runAdding({ moduleUrl: beside('./compose'), dossier, options: adding }),
    changed: () => room.changed({ wait: true }),
    newId: () => `job_${randomBytes(8).toString('hex')}`,
    report,
  });
}

/** The built web app: in a checkout beside this package, in the published one within it. */
function webFolder(): string {
  const path = import.meta.url.endsWith('.ts') ? '../../web/dist' : '../web';
  return fileURLToPath(new URL(path, import.meta.url));
}

/** A module of the program, as TypeScript in a checkout and as JavaScript in the published package. */
function beside(path: string): string {
  const ending = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
  return new URL(`${path}${ending}`, import.meta.url).href;
}
