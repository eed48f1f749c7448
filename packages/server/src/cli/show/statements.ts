import type { DocumentId } from '@rapporteur/core/model/ids';
import type { Act, StatementType } from '@rapporteur/core/model/statement';
import { listStatements } from '../../app/orphaned-statements.ts';
import type { StatementQuery } from '../../store/dossier.ts';
import { citationLines } from '../format/citation.ts';
import { unratedRemark } from '../format/confidence.ts';
import { counted } from '../format/count.ts';
import { statementLines } from '../format/statement.ts';
import { theDocument } from './the-document.ts';
import type { ShowView } from './view.ts';

/** Who said what, below the document that says so, each with the words it rests on. */
export const showStatements: ShowView = async (reader, options, page) => {
  const { speaker, act, type, minConfidence, verdict, outlet, from, to, limit } = options;
  const document = await theDocument(reader, options.document);
  const found = listStatements(reader, {
    ...(speaker !== undefined && { speaker }),
    ...(act !== undefined && { act: act as Act }),
    ...(type !== undefined && { type: type as StatementType }),
    ...(minConfidence !== undefined && { minConfidence }),
    ...(verdict !== undefined && { verdict: verdict as NonNullable<StatementQuery['verdict']> }),
    ...(outlet !== undefined && { outlet }),
    ...(document !== null && { document }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(limit !== undefined && { limit }),
  });
  let above: DocumentId | null = null;
  let count = 0;
  let documents = 0;
  let orphaned = 0;
  for await (const statement of found) {
    count += 1;
    if (options.json === true) {
      await page.json(statement);
      continue;
    }
    const { citation } = statement;
    if (statement.orphaned && orphaned++ === 0) {
      await page.lines([
        ...(above === null ? [] : ['']),
        page.style.strong('No longer in the newest revision of their documents'),
      ]);
      above = null;
    }
    if (citation.document !== above) {
      await page.lines([...(above === null ? [] : ['']), ...citationLines(citation, page)]);
      above = citation.document;
      documents += 1;
    }
    await page.lines(['', ...statementLines(statement, page)]);
  }
  const unrated = minConfidence === undefined ? 0 : (await reader.overview()).unrated;
  const left = unratedRemark(unrated);
  if (left !== null) await page.remark(left);
  if (options.json === true) return;
  await page.remark(
    count === 0
      ? 'No statement matches. "show DOSSIER entities" lists the names that are known.'
      : `\n${counted(count, 'statement')} in ${counted(documents, 'document')}${orphaned === 0 ? '' : `; ${orphaned} of them no longer there`}`,
  );
};
