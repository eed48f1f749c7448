import { sentence } from '../../kit/sentence.ts';
import { toast } from '../../kit/toast-list.ts';
import { shownError } from '../../api/api-error.ts';
import { download, MOST_EXPORTED } from './download.ts';
import type { ExportFormat } from './exported.ts';
import type { ListQuery } from './filter.ts';

/** Writes the list to a file, and says what is in it. */
export async function exportList(list: ListQuery, format: ExportFormat): Promise<void> {
  try {
    const { written, total } = await download(list, format);
    toast(
      written < total
        ? `The first ${MOST_EXPORTED.toLocaleString('en')} of ${total.toLocaleString('en')} statements were exported. “rapporteur export” writes all of them.`
        : `${written.toLocaleString('en')} statements exported`,
    );
  } catch (error) {
    toast(`Nothing was exported. ${sentence(shownError(error).message)}`, { kind: 'failed' });
  }
}
