import { realpath, stat } from 'node:fs/promises';
import { csvExport } from '@rapporteur/core/export/csv-export';
import type { ExportableDossier, ExportFormat } from '@rapporteur/core/export/dossier';
import { geojsonExport } from '@rapporteur/core/export/geojson';
import { icsExport } from '@rapporteur/core/export/ics';
import { jsonExport, jsonlExport } from '@rapporteur/core/export/json';
import type { CsvTableName } from '@rapporteur/core/export/tables';
import { Problem } from '@rapporteur/core/model/problem';
import { openForReading } from '../../compose.ts';
import { EXIT_DONE } from '../exit-codes.ts';
import { unratedRemark } from '../format/confidence.ts';
import type { Io } from '../io.ts';
import { replaceFile } from '../terminal/replace-file.ts';
import { visibleJson, visibleLines } from '../terminal/visible-text.ts';
import { exportable } from './exportable.ts';

export interface ExportOptions {
  readonly format: ExportFormat;
  readonly table?: CsvTableName;
  readonly bom?: boolean;
  readonly minConfidence?: number;
  readonly out?: string;
}

/** Writes a dossier in another format, to a file or to standard output. @returns the exit code. */
export async function exportDossier(
  dossier: string,
  options: ExportOptions,
  io: Io,
): Promise<number> {
  checkOptions(options);
  const reader = await openForReading(dossier);
  try {
    const pieces = inFormat(exportable(reader, options.minConfidence), options);
    if (options.out === undefined) {
      const visible =
        options.format === 'csv' || options.format === 'ics' ? visibleLines : visibleJson;
      for await (const piece of pieces)
        await io.out.write(io.out.isTerminal ? visible(piece) : piece);
    } else {
      await refuseTheDossier(dossier, options.out);
      await replaceFile(options.out, pieces);
    }
    if (options.minConfidence !== undefined) {
      const left = unratedRemark((await reader.overview()).unrated);
      if (left !== null) await io.err.write(`rapporteur: ${left}\n`);
    }
  } finally {
    await reader.close();
  }
  return EXIT_DONE;
}

function inFormat(dossier: ExportableDossier, options: ExportOptions): AsyncIterable<string> {
  switch (options.format) {
    case 'json':
      return jsonExport(dossier);
    case 'jsonl':
      return jsonlExport(dossier);
    case 'csv':
      return csvExport(dossier, options.table ?? 'statements', options.bom === true);
    case 'geojson':
      return geojsonExport(dossier);
    case 'ics':
      return icsExport(dossier);
  }
}

function checkOptions({ format, table, bom, minConfidence }: ExportOptions): void {
  if (minConfidence !== undefined && format === 'csv' && (table ?? 'statements') !== 'statements')
    throw new Problem(
      'option-invalid',
      `--min-confidence is for statements, and the table is ${table}`,
      'Leave --min-confidence out, or export the table of statements.',
    );
  if (format === 'csv') return;
  const idle = table !== undefined ? '--table' : bom === true ? '--bom' : null;
  if (idle === null) return;
  throw new Problem(
    'option-invalid',
    `${idle} is for --format csv, and the format is ${format}`,
    `Leave ${idle} out, or export as csv.`,
  );
}

async function refuseTheDossier(dossier: string, out: string): Promise<void> {
  try {
    await stat(out);
  } catch {
    return;
  }
  if ((await realpath(out)) !== (await realpath(dossier))) return;
  throw new Problem(
    'option-invalid',
    `--out ${out}: that is the dossier itself`,
    'Choose another file to write to.',
  );
}
