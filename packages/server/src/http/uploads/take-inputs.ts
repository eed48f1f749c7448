import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Context } from 'hono';
import type { Adder, AddRequest } from '../../app/adding/adder.ts';
import { type AddingJob, addressSchema, fieldsSchema } from '../../app/contract/adding.ts';
import { checked } from '../checked.ts';
import { RequestProblem } from '../errors/request-problem.ts';
import { receive } from './receive.ts';

/**
 * Takes the files of a form into a folder of their own, and has them added.
 * @throws RequestProblem; nothing is kept then.
 */
export async function takeFiles(adder: Adder, c: Context, type: string): Promise<AddingJob> {
  const body = c.req.raw.body;
  if (body === null) throw nothingSent();
  const folder = await mkdtemp(join(tmpdir(), 'rapporteur-upload-'));
  const discard = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const { names, fields } = await receive(body, type, folder);
    if (names.length === 0) throw nothingSent();
    const filled = [...fields].filter(([, value]) => value !== '');
    const given = checked(fieldsSchema, Object.fromEntries(filled));
    const single = given.url !== undefined ? 'url' : given.title !== undefined ? 'title' : null;
    if (single !== null && names.length > 1) throw forOne(single, names.length);
    return adder.start({ inputs: { kind: 'files', folder }, names, given: known(given), discard });
  } catch (error) {
    await discard();
    throw error;
  }
}

/** @throws RequestProblem `request-invalid`. */
export function addressRequest(content: unknown): AddRequest {
  const { url, ...given } = checked(addressSchema, content);
  return {
    inputs: { kind: 'addresses', addresses: [url] },
    names: [url],
    given: known(given),
    discard: async () => {},
  };
}

/** Without what was not said. */
function known(given: Readonly<Record<string, string | undefined>>): AddRequest['given'] {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function nothingSent(): RequestProblem {
  return new RequestProblem(
    'request-invalid',
    'files',
    'no file was sent',
    'Send files as parts called "files", each with its file name.',
  );
}

function forOne(parameter: string, count: number): RequestProblem {
  return new RequestProblem(
    'request-invalid',
    parameter,
    `"${parameter}" is for one document, and ${count} files were sent`,
    'Leave it out, or send a manifest.csv along that gives each file its own.',
  );
}
