import { verifyDossier } from '../../app/verify-dossier.ts';
import { openForReading } from '../../compose.ts';
import type { Finding } from '../../store/finding.ts';
import { counted } from '../format/count.ts';
import { EXIT_DONE, EXIT_FAILED } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { type Page, pageOf } from '../show/page.ts';
import { progressOn } from '../terminal/progress.ts';
import { visibleText } from '../terminal/visible-text.ts';
import { hanging } from '../terminal/wrap.ts';

/** Checks a dossier against itself. @returns 0 where all is well, 1 where anything is not. */
export async function verify(
  dossier: string,
  { json = false }: { readonly json?: boolean },
  io: Io,
): Promise<number> {
  const page = pageOf(io);
  const reader = await openForReading(dossier);
  const progress = progressOn(io.err, { what: 'revisions', now: () => performance.now() });
  try {
    const { revisions, findings } = await verifyDossier(
      reader,
      async (finding) => {
        await progress.done();
        if (json) await page.json(finding);
        else await page.lines(findingLines(finding, page));
      },
      () => void progress.step(''),
    );
    await progress.done();
    if (!json) await page.lines([verdict(revisions, findings, page)]);
    return findings === 0 ? EXIT_DONE : EXIT_FAILED;
  } finally {
    await reader.close();
  }
}

function findingLines({ kind, revision, where, message }: Finding, { columns }: Page): string[] {
  const place = revision === null ? where : `${revision} ${where}`;
  return hanging('', visibleText(`${kind}: ${place}: ${message}`), columns);
}

function verdict(revisions: number, findings: number, { style }: Page): string {
  const words =
    findings === 0
      ? style.good('all is as it was written')
      : style.bad(counted(findings, 'finding'));
  return `${counted(revisions, 'revision')} checked: ${words}`;
}
