import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy';
import { RequestProblem } from '../errors/request-problem.ts';
import { fileName } from './file-name.ts';

/** What a form held: files, which lie in the folder under these names, and fields. */
export interface Received {
  readonly names: readonly string[];
  readonly fields: ReadonlyMap<string, string>;
}

/** Bytes of one request. */
const MOST_BYTES: number = 64 * 1024 * 1024;
const MOST_FILES = 500;
const MOST_FIELDS = 20;

/**
 * Writes the files of a form into a folder as they come, so that memory does not grow with them.
 * @throws RequestProblem `request-too-large`, `request-invalid`; the folder then holds a part of them.
 */
export async function receive(
  body: ReadableStream<Uint8Array>,
  contentType: string,
  folder: string,
  mostBytes: number = MOST_BYTES,
): Promise<Received> {
  const names: string[] = [];
  const taken = new Set<string>();
  const fields = new Map<string, string>();
  const writes: Promise<void>[] = [];
  // A file whose form has ended in the middle would wait for its end for ever.
  const broken = new AbortController();
  let excess: RequestProblem | null = null;
  const parser = parserOf(contentType);
  parser.on('file', (_: string, stream: BusboyFileStream, sent: string | undefined) => {
    const name = fileName(sent ?? '', taken);
    taken.add(name.toLowerCase());
    names.push(name);
    const file = createWriteStream(join(folder, name), { flags: 'wx' });
    const written = pipeline(stream, file, { signal: broken.signal });
    // Told of below, once all is read.
    written.catch(() => {});
    writes.push(written);
  });
  parser.on('field', (field: string, value: string, _: boolean, cut: boolean) => {
    if (cut) excess ??= tooLarge(field, 'a field is longer than 4,000 characters');
    fields.set(field, value);
  });
  parser.on('filesLimit', () => {
    excess ??= tooLarge('files', `there are more than ${MOST_FILES} files`);
  });
  parser.on('fieldsLimit', () => {
    excess ??= tooLarge('body', `there are more than ${MOST_FIELDS} fields`);
  });
  try {
    await pipeline(Readable.fromWeb(body as never), counting(mostBytes), parser);
    await Promise.all(writes);
  } catch (error) {
    broken.abort();
    await Promise.allSettled(writes);
    throw error instanceof RequestProblem || isSystemError(error) ? error : malformed(error);
  }
  if (excess !== null) throw excess as RequestProblem;
  return { names, fields };
}

function parserOf(contentType: string): BusboyInstance {
  try {
    return new Busboy({
      headers: { 'content-type': contentType },
      limits: {
        files: MOST_FILES,
        fields: MOST_FIELDS,
        parts: MOST_FILES + MOST_FIELDS,
        fieldSize: 4000,
        headerPairs: 20,
        headerSize: 8192,
      },
    });
  } catch (error) {
    throw malformed(error);
  }
}

function counting(most: number): Transform {
  let count = 0;
  return new Transform({
    transform(chunk: Uint8Array, _, done) {
      count += chunk.length;
      if (count > most)
        done(tooLarge('body', `the files are larger than ${megabytes(most)} together`));
      else done(null, chunk);
    },
  });
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MB`;
}

function tooLarge(parameter: string, what: string): RequestProblem {
  return new RequestProblem(
    'request-too-large',
    parameter,
    `what was sent is too much: ${what}`,
    'Send fewer files at once, or use `rapporteur add`, which knows no such limit.',
  );
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

function malformed(error: unknown): RequestProblem {
  return new RequestProblem(
    'request-invalid',
    'body',
    `the form cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    'Send it as multipart/form-data with its boundary, all of it.',
  );
}
