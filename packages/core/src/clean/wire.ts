import { AGENCIES, CONTRIBUTED, CREDIT_LINE, DATELINE } from '../languages/en/wire.ts';
import type { Block } from '../model/document.ts';
import type { Removed } from '../model/passage.ts';
import type { Stated } from '../model/provenance.ts';

/**
 * The agency that a report is credited to: by its dateline ("KYIV, March 24 (Reuters) -"), its authors, or a line of credit, in that
 * order. Null where none is named; what an agency contributed to is not its report.
 */
export function wireCredit(
  text: string,
  blocks: readonly Block[],
  removed: readonly Removed[],
  authors: readonly string[],
): Stated<string> | null {
  for (const { span } of blocks.slice(0, LOOK_AT)) {
    const line = text.slice(span.start, Math.min(span.end, span.start + 120));
    const agency = agencyOf(DATELINE.exec(line)?.[2]);
    if (agency === null) continue;
    const end = span.start + line.indexOf(')') + 1;
    return { kind: 'stated', value: agency, evidence: [{ start: span.start, end }] };
  }
  for (const author of authors) {
    const agency = agencyOf(author);
    if (agency !== null) return { kind: 'stated', value: agency, evidence: [] };
  }
  for (const { text: line } of removed) {
    if (line.length > 200 || CONTRIBUTED.test(line)) continue;
    const agency = agencyOf(CREDIT_LINE.exec(line)?.[1]);
    if (agency !== null) return { kind: 'stated', value: agency, evidence: [] };
  }
  return null;
}

/** A dateline opens the first paragraphs, below headline, byline and captions. */
const LOOK_AT = 12;

function agencyOf(name: string | undefined): string | null {
  if (name === undefined) return null;
  const trimmed = name.trim();
  return AGENCIES.find(([, pattern]) => pattern.test(trimmed))?.[0] ?? null;
}
