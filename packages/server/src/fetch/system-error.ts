import { Problem } from '@rapporteur/core/model/problem';

/** An error of the operating system as something a user can act on. */
export function inputProblem(path: string, error: unknown): Problem {
  const code = errorCode(error);
  const known = code === null ? undefined : KNOWN[code];
  if (known !== undefined)
    return new Problem(known.code, `${path}: ${known.message}`, known.advice, { cause: error });
  const words = error instanceof Error ? error.message : String(error);
  return new Problem(
    'input-unreadable',
    `${path}: cannot be read (${words})`,
    'Check the file and the disk it is on.',
    { cause: error },
  );
}

/** The code of a system error (`ENOENT`), or null for any other error. */
export function errorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null;
}

const KNOWN: Readonly<
  Record<string, { code: 'input-missing' | 'input-unreadable'; message: string; advice: string }>
> = {
  ENOENT: {
    code: 'input-missing',
    message: 'there is no such file or folder',
    advice: 'Check the name and the folder you are in.',
  },
  ENOTDIR: {
    code: 'input-missing',
    message: 'there is no such file or folder',
    advice: 'Check the name and the folder you are in.',
  },
  EACCES: {
    code: 'input-unreadable',
    message: 'you may not read it',
    advice: 'Change its permissions, or run as a user who may.',
  },
  EPERM: {
    code: 'input-unreadable',
    message: 'you may not read it',
    advice: 'Change its permissions, or run as a user who may.',
  },
  ELOOP: {
    code: 'input-unreadable',
    message: 'its links go round in a circle',
    advice: 'Name the file that is meant, not the link.',
  },
};
