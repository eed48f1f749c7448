import { openForReading } from '../../compose.ts';
import { counted } from '../format/count.ts';
import type { Io } from '../io.ts';
import { pageOf } from '../show/page.ts';
import { progressOn } from '../terminal/progress.ts';
import { visibleText } from '../terminal/visible-text.ts';
import { hanging } from '../terminal/wrap.ts';

/** Checks a dossier against itself. @returns 0 where all is well, 1 where anything is not. */
export async function verify(
  dossier: string,
  options: { readonly json?: boolean },
  io: Io,
): Promise<number> {
  const reader = await openForReading(dossier);
  const page = pageOf(io);
  const progress = progressOn(io.err, { what: 'revisions', now: () => performance.now() });
  let checked = 0;
  let findings = 0;
  try {
    const progressed = (count: number): void => {
      checked = count;
      void progress.step('');
    };
    for await (const finding of reader.verify(progressed)) {
      findings += 1;
      await progress.done();
      if (options.json === true) await page.json(finding);
      else {
        const { kind, revision, where, message } = finding;
        const place = revision === null ? where : `${revision} ${where}`;
        await page.lines(hanging('', visibleText(`${kind}: ${place}: ${message}`), page.columns));
      }
    }
  } finally {
    await progress.done();
    await reader.close();
  }
  if (options.json !== true) {
    const revisions = counted(checked, 'revision');
    const verdict =
      findings === 0
        ? page.style.good('all is as it was written')
        : page.style.bad(counted(findings, 'finding'));
    await page.lines([`${revisions} checked: ${verdict}`]);
  }
  return findings === 0 ? 0 : 1;
}
