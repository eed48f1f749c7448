import type { DossierReader } from '../store/dossier.ts';
import type { Finding } from '../store/finding.ts';

/** What became of a check of the whole dossier. */
export interface Verification {
  readonly revisions: number;
  readonly findings: number;
}

/** Checks everything; hands each finding to `report` as it comes. */
export async function verifyDossier(
  dossier: DossierReader,
  report: (finding: Finding) => void | Promise<void>,
  progress: (revisionsChecked: number) => void = () => {},
): Promise<Verification> {
  let revisions = 0;
  let findings = 0;
  const checked = dossier.verify((count) => {
    revisions = count;
    progress(count);
  });
  for await (const finding of checked) {
    findings += 1;
    await report(finding);
  }
  return { revisions, findings };
}
