import { lineAnnotation } from '@rapporteur/core/views/citation/annotation';
import type { CitedLine } from '@rapporteur/core/views/citation/cited-line';
import { actName } from '../kit/act-word.ts';
import type { StatementView } from '../api/types.ts';

/** A line with all that is needed to cite it. */
export function citedLine({ statement, document, revision }: StatementView): CitedLine {
  const { content, citation, speaker, source } = statement;
  return {
    words: content.map(({ exact }) => exact),
    speaker: speaker?.name ?? source?.exact ?? null,
    title: revision.title ?? document.title,
    outlet: document.outlet,
    authors: document.authors,
    url: document.url,
    input: citation.input,
    published: citation.published,
    seenAt: revision.lastSeenAt,
    sha256: revision.sha256,
    revision: revision.id,
    start: Math.min(...content.map(({ start }) => start)),
    end: Math.max(...content.map(({ end }) => end)),
  };
}

/** A line as a W3C Web Annotation. @param permalink its address */
export function annotationOf(view: StatementView, permalink: string): string {
  const { statement, document, revision, parts } = view;
  const speaker = statement.speaker?.name ?? statement.source?.exact ?? 'nobody named';
  return lineAnnotation({
    id: permalink,
    label: `${speaker}: ${actName(statement.act)}`,
    source: document.url ?? statement.citation.input,
    seenAt: revision.lastSeenAt,
    parts,
  });
}
