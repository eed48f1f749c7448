import { type Command, InvalidArgumentError } from 'commander';
import type { GivenMetadata } from '@rapporteur/core/model/document';
import { dateArgument } from './date-arguments.ts';

/** What the user says of the inputs of `read` and `add`, and of how addresses are fetched. */
export interface InputOptionValues extends GivenMetadata {
  readonly cache?: string;
  readonly offline?: boolean;
  readonly allowPrivateAddresses?: boolean;
}

/** Adds the options that give what a bare file lacks. */
export function addInputOptions(command: Command): Command {
  return command
    .option('--published <date>', 'when it was published, as far as you know', dateArgument)
    .option('--outlet <name>', 'who published it')
    .option('--url <address>', 'where it was published (one document only)', addressArgument)
    .option('--title <words>', 'its headline (one document only)')
    .option('--language <code>', 'its language, as in "en"', languageArgument)
    .option('--cache <folder>', 'where fetched pages are kept (default: the cache of your system)')
    .option('--offline', 'fetch nothing: take addresses from the cache')
    .option(
      '--allow-private-addresses',
      'fetch from addresses within your network and machine too; meant for tests',
    );
}

/** Of the option that `read`, `add` and `demo` share. */
export const RULES_ONLY = 'find statements by rules alone: about ten times faster, less exact';

/** How an INPUT may look, for the help of the commands that take one. */
export const INPUT_HELP = `
INPUT is a file (text, HTML, Markdown, PDF, DOCX, e-mail; a feed, sitemap, OPML or list of addresses; a WARC, WACZ,
MHTML or ZIP; each also with .gz, known by its ending or its content), a folder (everything of these kinds
in it and below it), an address (http or https), "-" for
standard input, or a manifest.csv: a table with the columns file, published, outlet, title, url, language, of which only
"file" is required. A folder's own manifest.csv is used for the files that it lists. What a manifest
says of a file wins over the options.`;

function addressArgument(value: string): string {
  if (/^https?:\/\//i.test(value) && URL.canParse(value)) return value;
  throw new InvalidArgumentError('Write an address in full, as https://example.org/story.');
}

function languageArgument(value: string): string {
  if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(value)) return value;
  throw new InvalidArgumentError('Write a language as its code, as "en" or "pt-BR".');
}
