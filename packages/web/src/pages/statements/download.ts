import type { Statement } from '../../api/types.ts';
import { fetchPage } from './answers.ts';
import { EXPORT_FORMATS, exported, type ExportFormat } from './exported.ts';
import type { ListQuery } from './filter.ts';

/** More than this is what `rapporteur export` is for. */
export const MOST_EXPORTED = 20_000;

const PAGE = 500;

export interface Download {
  readonly written: number;
  readonly total: number;
}

/** Fetches the list from its beginning, as far as the bound, and hands it to the browser as a file. */
export async function download(list: ListQuery, format: ExportFormat): Promise<Download> {
  const { filter, order, group } = list;
  const statements: Statement[] = [];
  let after: string | null = null;
  let total = 0;
  do {
    const page = await fetchPage({
      ...filter,
      order,
      limit: PAGE,
      ...(group === null ? {} : { group }),
      ...(after === null ? {} : { after }),
    });
    statements.push(...page.items);
    total = page.total ?? statements.length;
    after = page.next;
  } while (after !== null && statements.length < MOST_EXPORTED);
  const written = statements.slice(0, MOST_EXPORTED);
  saveFile(`statements.${format}`, exported(format, written), EXPORT_FORMATS[format].type);
  return { written: written.length, total };
}

function saveFile(name: string, pieces: string[], type: string): void {
  const url = URL.createObjectURL(new Blob(pieces, { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
