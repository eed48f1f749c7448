import type { SearchCommandOptions } from '../actions/search.ts';
import type { DefineCommand } from './command.ts';
import { countArgument } from './count-argument.ts';

export const defineSearch: DefineCommand = (program, io, finish) => {
  program
    .command('search')
    .summary('find words in a dossier')
    .description(
      'Finds passages, or statements where the query names a speaker or an act; the best match first.',
    )
    .argument('<DOSSIER>', 'the file')
    .argument('<QUERY...>', 'what to look for; several words must all be there')
    .option('--limit <n>', 'this many at most', countArgument, 20)
    .option('--json', 'one JSON object a line instead of the layout for people')
    .addHelpText('after', QUERIES)
    .action(async (dossier: string, query: string[], options: SearchCommandOptions) => {
      const { search } = await import('../actions/search.ts');
      finish(await search(dossier, query.join(' '), options, io));
    });
};

const QUERIES = `
Queries:
  ceasefire talks            both words, in any form of case and accents
  "prisoner exchange"        the phrase
  ceasefire OR truce         either; AND binds closer, parentheses group
  talks NOT Geneva           without the second
  negotiat*                  words that begin so
  speaker:Peskov act:deny    statements of a speaker, or that do something
  outlet:Reuters             of an outlet; quote a name of several words: outlet:"The Gazette"
  date:2025-03               of a day, month or year; date:2025-03-01..2025-03-15 for a range, of which
                             either end may be left out

Examples:
  $ rapporteur search talks.dossier '"prisoner exchange"'
  $ rapporteur search talks.dossier 'speaker:Peskov (ceasefire OR truce)' --limit 5`;
