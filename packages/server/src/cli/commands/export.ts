import { Option } from 'commander';
import { EXPORT_FORMATS } from '@rapporteur/core/export/dossier';
import { CSV_TABLES } from '@rapporteur/core/export/tables';
import type { ExportOptions } from '../actions/export.ts';
import type { DefineCommand } from './command.ts';
import { confidenceArgument } from './confidence-argument.ts';

export const defineExport: DefineCommand = (program, io, finish) => {
  program
    .command('export')
    .summary('write a dossier in another format')
    .description('Writes what a dossier holds as JSON, JSON lines, CSV, GeoJSON or iCalendar.')
    .argument('<DOSSIER>', 'the file')
    .addOption(
      new Option('--format <format>', 'what to write')
        .choices(EXPORT_FORMATS)
        .makeOptionMandatory(),
    )
    .option('--out <file>', 'write there instead of to standard output: whole, or not at all')
    .addOption(
      new Option('--table <table>', 'with csv: which table (default: statements)').choices(
        CSV_TABLES,
      ),
    )
    .option(
      '--min-confidence <n>',
      'leave out statements that are less likely right than this, 0 to 1',
      confidenceArgument,
    )
    .option('--bom', 'with csv: begin with a byte-order mark, which Excel needs to see UTF-8')
    .addHelpText('after', NOTES)
    .action(async (dossier: string, options: ExportOptions) => {
      const { exportDossier } = await import('../actions/export.ts');
      finish(await exportDossier(dossier, options, io));
    });
};

const NOTES = `
Formats:
  json    one object: documents, revisions, entities, statements, events, figures, timeline, …
  jsonl   one fact a line, each with its "kind"
  csv     one table (RFC 4180, UTF-8). A text cell that a spreadsheet would run as a formula (it begins
          with = + - @, a tab or a line end) gets an apostrophe before it; numbers are left alone.
  geojson contacts that have a place, and the places mentioned, for maps (RFC 7946: longitude first)
  ics     dated contacts for calendars (RFC 5545)

All offsets are Unicode code points into the text of the revision named.

Examples:
  $ rapporteur export talks.dossier --format json --out talks.json
  $ rapporteur export talks.dossier --format jsonl | jq 'select(.kind == "statement")'
  $ rapporteur export talks.dossier --format csv --table events --bom --out contacts.csv`;
