import { isAbsolute, dirname, resolve } from 'node:path';
import { readFile, stat } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { GivenMetadata } from '@rapporteur/core/model/document';
import { Problem } from '@rapporteur/core/model/problem';
import { DATE_FORMS, isDateValue } from '@rapporteur/core/model/date-value';
import { MAX_INPUT_MIB } from './all-bytes.ts';
import { inputProblem } from './system-error.ts';

/** The name by which a folder's manifest is known. */
export const MANIFEST_NAME = 'manifest.csv';

/** Columns a manifest may have; `file` it must have. */
export const MANIFEST_COLUMNS = [
  'file',
  'published',
  'outlet',
  'title',
  'url',
  'language',
] as const;
type Column = (typeof MANIFEST_COLUMNS)[number];

/** One file that a manifest lists. */
export interface ManifestEntry {
  /** As the manifest writes it. */
  readonly file: string;
  /** Absolute. */
  readonly path: string;
  /** Row as a spreadsheet numbers it: the header is row 1. */
  readonly row: number;
  readonly given: GivenMetadata;
}

/** What a manifest says, and what is wrong with it, row by row. */
export interface Manifest {
  /** As it was named or found. */
  readonly name: string;
  readonly entries: readonly ManifestEntry[];
  readonly problems: readonly Problem[];
  /** Column names that mean nothing to this program. */
  readonly unusedColumns: readonly string[];
}

/**
 * Reads a manifest: a table in UTF-8 (byte-order mark or not) whose first row names the columns,
 * in any order, separated by comma, semicolon or tab, quoted as RFC 4180 says.
 * @returns null where the header has no column `file`: some other table that has the same name.
 * @throws Problem `input-missing`, `input-unreadable`, or `manifest-invalid` for a table that cannot be taken apart.
 */
export async function readManifest(path: string, name: string): Promise<Manifest | null> {
  const records = rows(await manifestText(path, name), name);
  const header = (records.shift()?.record ?? []).map((cell) => cell.trim().toLowerCase());
  if (!header.includes('file')) return null;
  const repeated = header.find((cell, index) => cell !== '' && header.indexOf(cell) !== index);
  if (repeated !== undefined)
    throw invalid(name, `names the column "${repeated}" twice`, 'Remove one of the two.');
  const entries: ManifestEntry[] = [];
  const problems: Problem[] = [];
  const rowOf = new Map<string, number>();
  for (const [index, { record }] of records.entries()) {
    const row = index + 2;
    const entry = checkedEntry(path, name, row, header, record, rowOf);
    if (entry instanceof Problem) problems.push(entry);
    else if (entry !== null) entries.push(entry);
  }
  const known: readonly string[] = MANIFEST_COLUMNS;
  const unusedColumns = header.filter((cell) => cell !== '' && !known.includes(cell));
  return { name, entries, problems, unusedColumns };
}

/** The problem of a table that was named as a manifest and is none. */
export function noFileColumn(name: string): Problem {
  return invalid(
    name,
    'has no column "file" in its first row',
    `Name the columns in the first row: ${MANIFEST_COLUMNS.join(', ')}; only "file" is required.`,
  );
}

async function manifestText(path: string, name: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    const { size } = await stat(path);
    if (size > MAX_INPUT_MIB * 1024 * 1024)
      throw invalid(name, `is longer than ${MAX_INPUT_MIB} MiB`, 'Split it.');
    bytes = await readFile(path);
  } catch (error) {
    throw error instanceof Problem ? error : inputProblem(name, error);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw invalid(name, 'is not in UTF-8', 'Save it as "CSV UTF-8".', cause);
  }
}

interface Row {
  readonly record: readonly string[];
}

function rows(text: string, name: string): Row[] {
  try {
    const parsed: unknown = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      info: true,
    });
    return parsed as Row[];
  } catch (cause) {
    const words = cause instanceof Error ? cause.message : String(cause);
    throw invalid(
      name,
      `is not a well-formed table: ${words}`,
      'Look at the quotation marks there: a cell that holds one is quoted, and the mark doubled.',
      cause,
    );
  }
}

/** Spreadsheets of many countries separate by semicolons, and some by tabs. */
function delimiterOf(text: string): string {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  return [',', ';', '\t'].find((mark) => header.includes(mark)) ?? ',';
}

function checkedEntry(
  path: string,
  name: string,
  row: number,
  header: readonly string[],
  record: readonly string[],
  rowOf: Map<string, number>,
): ManifestEntry | Problem | null {
  if (record.every((cell) => cell.trim() === '')) return null;
  if (record.length !== header.length)
    return invalid(
      `${name}, row ${row}`,
      `has ${record.length} cells where the header has ${header.length}`,
      'Quote a cell that holds the separator, and leave unknown cells empty.',
    );
  const cell = (column: Column): string => record[header.indexOf(column)]?.trim() ?? '';
  const file = cell('file');
  if (file === '')
    return invalid(`${name}, row ${row}`, 'names no file', 'Fill in the column "file".');
  const published = cell('published');
  if (published !== '' && !isDateValue(published))
    return invalid(
      `${name}, row ${row}`,
      `published is ${JSON.stringify(published)}, which is no date`,
      `Write it as ${DATE_FORMS}, or leave it empty.`,
    );
  const absolute = isAbsolute(file) ? file : resolve(dirname(path), file);
  const earlier = rowOf.get(absolute);
  if (earlier !== undefined)
    return invalid(
      `${name}, row ${row}`,
      `lists ${file}, which row ${earlier} lists already`,
      'Remove one of the two.',
    );
  rowOf.set(absolute, row);
  return { file, path: absolute, row, given: givenOf(cell) };
}

function givenOf(cell: (column: Column) => string): GivenMetadata {
  const given: Partial<Record<Column, string>> = {};
  for (const column of MANIFEST_COLUMNS) {
    const value = cell(column);
    if (column !== 'file' && value !== '') given[column] = value;
  }
  return given;
}

function invalid(where: string, what: string, advice: string, cause?: unknown): Problem {
  return new Problem('manifest-invalid', `${where}: ${what}`, advice, { cause });
}
