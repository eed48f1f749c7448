import { stat } from 'node:fs/promises';

/** Another whenever the dossier or the log of what was written to it last is another. */
export async function fileStamp(path: string): Promise<string> {
  const stamps = await Promise.all(
    [path, `${path}-wal`].map((file) =>
      stat(file).then(
        ({ ino, size, mtimeMs }) => `${ino} ${size} ${mtimeMs}`,
        () => 'none',
      ),
    ),
  );
  return stamps.join(', ');
}
