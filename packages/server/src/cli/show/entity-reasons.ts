import { roleLabel } from '@rapporteur/core/views/dated-role';
import { mergeRuleLabel } from '@rapporteur/core/views/merge-rule';
import { findEntity } from '../../app/find-entity.ts';
import type { DossierReader } from '../../store/dossier.ts';
import type { EntityReason, EntityRow, NamedAt } from '../../store/rows.ts';
import { offsetsLabel } from '../format/citation.ts';
import { counted } from '../format/count.ts';
import { visibleText } from '../terminal/visible-text.ts';
import { hanging } from '../terminal/wrap.ts';
import type { Page } from './page.ts';

/** Why what is called so is taken for one entity: each rule with the forms that it links and a place of each in the documents. */
export async function showReasons(
  reader: DossierReader,
  name: string,
  json: boolean,
  page: Page,
): Promise<void> {
  const entity = await findEntity(reader, name);
  const reasons = await reader.reasons(entity.id);
  if (json) return page.json({ ...entity, reasons });
  await page.lines([page.style.strong(visibleText(entity.name)), ...aboutLines(entity, page)]);
  for (const reason of reasons) await page.lines(['', ...reasonLines(reason, page)]);
  if (reasons.length === 0)
    await page.remark('\nOne document names it, or nothing else was merged into it.');
}

function aboutLines(
  { id, type, aliases, roles, documents, mentions, statements }: EntityRow,
  { columns }: Page,
) {
  const counts = `${counted(documents, 'document')}, ${counted(mentions, 'mention')}, ${counted(statements, 'statement')}`;
  return [
    `${type}, ${counts} · ${id}`,
    ...(aliases.length === 0 ? [] : [`also called: ${aliases.join(', ')}`]),
    ...roles.map((role) => `${roleLabel(role)}: ${counted(role.documents, 'document')}`),
  ].flatMap((line) => hanging('  ', visibleText(line), columns));
}

function reasonLines(
  { rule, a, b, witness, links }: EntityReason,
  { columns, style }: Page,
): string[] {
  const more = links > 1 ? `, in ${links} places` : '';
  const head = `“${a.name}” and “${b.name}”: ${mergeRuleLabel(rule)}${more}`;
  const places = [a, b, ...(witness === null ? [] : [witness])].map(placeLabel);
  return [
    ...hanging('  ', visibleText(head), columns),
    ...hanging('    ', places.join(' · '), columns).map(style.faint),
  ];
}

function placeLabel({ revision, local, words }: NamedAt): string {
  return words === null ? `${revision}/${local}` : `${revision}/${local} ${offsetsLabel([words])}`;
}
