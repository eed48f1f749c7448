import { readFile } from 'node:fs/promises';
import { Problem } from '@rapporteur/core/model/problem';
import { EXIT_DONE } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { problemLines } from '../problem-lines.ts';
import { openInBrowser } from '../open-in-browser.ts';
import { visibleText } from '../terminal/visible-text.ts';
import { isLoopback, newToken, serveDossier } from '../../compose-server.ts';

export interface ServeCommandOptions {
  readonly host?: string;
  readonly port?: number;
  readonly hostName?: readonly string[];
  readonly tokenFile?: string;
  readonly behindTls?: boolean;
  readonly readOnly?: boolean;
  readonly rulesOnly?: boolean;
  readonly open?: boolean;
}

/** Serves a dossier until it is interrupted. @returns the exit code. */
export async function serve(
  dossier: string,
  options: ServeCommandOptions,
  io: Io,
): Promise<number> {
  const { host = '127.0.0.1', port, hostName = [], behindTls = false } = options;
  const { readOnly = false, rulesOnly = false } = options;
  const stopped = interruption(io.ended);
  const token = await tokenOf(options.tokenFile, host);
  const server = await serveDossier(dossier, {
    host,
    port: port ?? null,
    hostNames: hostName,
    token,
    behindTls,
    readOnly,
    adding: { rulesOnly },
    report: (error) => void io.err.write(faultLines(error)),
  });
  const address = addressFor(server.url, { hostName, token, behindTls });
  await io.out.write(`${address}\n`);
  await io.err.write(
    `rapporteur: serving ${visibleText(dossier)}${readOnly ? ', to be read only' : ''}; Ctrl-C ends it\n`,
  );
  if (options.open === true) openInBrowser(address);
  await stopped;
  await server.close();
  return EXIT_DONE;
}

const TOKEN_LENGTH = 32;

/** @throws Problem `option-invalid` for a token that could be guessed, or none where the file should have one. */
async function tokenOf(file: string | undefined, host: string): Promise<string | null> {
  if (file === undefined) return isLoopback(host) ? null : newToken();
  let token: string;
  try {
    token = (await readFile(file, 'utf8')).trim();
  } catch (cause) {
    throw new Problem(
      'option-invalid',
      `--token-file ${file}: cannot be read`,
      'Give a file that holds a token, or leave the option out: a token is made.',
      { cause },
    );
  }
  if (token.length >= TOKEN_LENGTH && /^[\w.~+/=-]+$/.test(token)) return token;
  throw new Problem(
    'option-invalid',
    `--token-file ${file}: what it holds is no token`,
    `A token has ${TOKEN_LENGTH} letters, digits or - . _ ~ + / = at least, and no spaces; "openssl rand -hex 32" makes one.`,
  );
}

interface Reached {
  readonly hostName: readonly string[];
  readonly token: string | null;
  readonly behindTls: boolean;
}

/** What a person opens: where a proxy is in front, its name; with the token, where there is one. */
function addressFor(url: string, { hostName, token, behindTls }: Reached): string {
  const [name] = hostName;
  const shown = new URL(url);
  // "Everywhere" is no address that a browser could open.
  if (shown.hostname === '0.0.0.0' || shown.hostname === '[::]')
    shown.hostname = name ?? 'localhost';
  const base = behindTls && name !== undefined ? `https://${name}` : shown.origin;
  return token === null ? `${base}/` : `${base}/enter?token=${encodeURIComponent(token)}`;
}

function interruption(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

function faultLines(error: unknown): string {
  if (error instanceof Problem) return problemLines(error);
  const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `rapporteur: a fault of the program, not of who asked; the server goes on:\n${words}\n`;
}
