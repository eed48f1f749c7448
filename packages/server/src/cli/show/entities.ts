import type { EntityType } from '@rapporteur/core/model/entity';
import { roleLabel } from '@rapporteur/core/views/dated-role';
import type { EntityRow } from '../../store/rows.ts';
import { counted } from '../format/count.ts';
import { type Column, table } from '../terminal/table.ts';
import { visibleText } from '../terminal/visible-text.ts';
import { showReasons } from './entity-reasons.ts';
import type { Page } from './page.ts';
import type { ShowView } from './view.ts';

/** People, governments, organizations and places, those who speak most first. */
export const showEntities: ShowView = async (reader, options, page) => {
  const { type, name, why, limit } = options;
  if (why !== undefined) return showReasons(reader, why, options.json === true, page);
  const rows: EntityRow[] = [];
  let count = 0;
  for await (const entity of reader.entities({
    ...(type !== undefined && { type: type as EntityType }),
    ...(name !== undefined && { name }),
    ...(limit !== undefined && { limit }),
  })) {
    count += 1;
    if (options.json === true) {
      await page.json(entity);
      continue;
    }
    rows.push(entity);
    if (rows.length === ROWS_LAID_OUT_TOGETHER)
      await flush(rows, page, count === ROWS_LAID_OUT_TOGETHER);
  }
  if (options.json === true) return;
  if (rows.length > 0) await flush(rows, page, count === rows.length);
  await page.remark(
    count === 0 ? 'No entity matches.' : `\n${counted(count, 'entity', 'entities')}`,
  );
};

/** A table needs all its rows for its widths; a long list is laid out in parts, to hold few. */
const ROWS_LAID_OUT_TOGETHER = 1000;

const COLUMNS: readonly Column[] = [
  { heading: 'Name', least: 30 },
  { heading: 'Type', least: 12 },
  { heading: 'Said', align: 'right' },
  { heading: 'Docs', align: 'right' },
  { heading: 'Named', align: 'right' },
  { heading: 'Also called', least: 8, optional: true },
  { heading: 'Roles', least: 8, optional: true },
];

async function flush(rows: EntityRow[], page: Page, first: boolean): Promise<void> {
  const [head = '', ...lines] = table(COLUMNS, rows.map(cells), page.columns);
  await page.lines(first ? [page.style.strong(head), ...lines] : lines);
  rows.length = 0;
}

function cells(entity: EntityRow): string[] {
  return [
    visibleText(entity.name),
    entity.type,
    String(entity.statements),
    String(entity.documents),
    String(entity.mentions),
    visibleText(entity.aliases.join(', ')),
    visibleText(entity.roles.map(roleLabel).join(', ')),
  ];
}
