import { type Cell, csvRecord } from '@rapporteur/core/text/csv';
import type { Statement } from '../../api/types.ts';

/** Statements as a table: the columns of `rapporteur export --format csv` that the page shows, and the user's review. */
const COLUMNS: Readonly<Record<string, (statement: Statement) => Cell>> = {
  id: ({ id }) => id,
  outlet: ({ citation }) => citation.outlet,
  title: ({ citation }) => citation.title,
  published: ({ citation }) => citation.published?.value ?? null,
  url: ({ citation }) => citation.url,
  input: ({ citation }) => citation.input,
  speaker: ({ speaker }) => speaker?.name ?? null,
  speaker_id: ({ speaker }) => speaker?.id ?? null,
  source: ({ source }) => source?.exact ?? null,
  act: ({ act }) => act,
  type: ({ type }) => type,
  factuality: ({ factuality }) => factuality,
  said_from: ({ said }) => said?.from ?? null,
  said_before: ({ said }) => said?.to ?? null,
  cue: ({ cue }) => cue?.exact ?? null,
  content: ({ content }) => content.map(({ exact }) => exact).join(' … '),
  content_offsets: ({ content }) => content.map(({ start, end }) => `${start}-${end}`).join(' '),
  confidence: ({ confidence }) => confidence?.statement ?? null,
  verdict: ({ judgement }) => judgement?.verdict ?? null,
  tags: ({ tags }) => tags.join('; '),
};

export const EXPORT_FORMATS = {
  csv: {
    type: 'text/csv;charset=utf-8',
    // The mark has spreadsheets read it as UTF-8.
    head: `\uFEFF${csvRecord(Object.keys(COLUMNS))}`,
    record: (statement: Statement): string =>
      csvRecord(Object.values(COLUMNS).map((cell) => cell(statement))),
  },
  jsonl: {
    type: 'application/x-ndjson',
    head: '',
    record: (statement: Statement): string => `${JSON.stringify(statement)}\n`,
  },
} as const;

export type ExportFormat = keyof typeof EXPORT_FORMATS;

/** Statements written in a format, as pieces of one file. */
export function exported(format: ExportFormat, statements: readonly Statement[]): string[] {
  const { head, record } = EXPORT_FORMATS[format];
  return [head, ...statements.map(record)];
}
