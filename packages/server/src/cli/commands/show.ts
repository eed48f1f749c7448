import { Argument, Option } from 'commander';
import { VERDICTS } from '@rapporteur/core/model/decision';
import { ENTITY_TYPES } from '@rapporteur/core/model/entity';
import { EVENT_STATUSES } from '@rapporteur/core/model/event';
import { Problem } from '@rapporteur/core/model/problem';
import { ACTS, STATEMENT_TYPES } from '@rapporteur/core/model/statement';
import { optionName } from '../show/option-name.ts';
import { nearest } from './nearest.ts';
import { VIEWS } from '../show/views.ts';
import type { ShowOptions } from '../show/view.ts';
import type { DefineCommand } from './command.ts';
import { confidenceArgument } from './confidence-argument.ts';
import { countArgument } from './count-argument.ts';
import { dayArgument, instantArgument, oneDayArgument } from './date-arguments.ts';

export const defineShow: DefineCommand = (program, io, finish) => {
  program
    .command('show')
    .summary('look at a dossier')
    .description('Shows what a dossier holds, each line with the words it rests on.')
    .argument('<DOSSIER>', 'the file')
    .addArgument(
      new Argument('[VIEW]', 'what to show, as listed below')
        .argParser(viewArgument)
        .default('overview'),
    )
    .option(
      '--speaker <name>',
      'statements, or figures, of this speaker: words of a name, in order',
    )
    .addOption(new Option('--act <act>', 'statements that do this').choices(ACTS))
    .addOption(
      new Option('--type <type>', 'statements or entities of this type').choices([
        ...STATEMENT_TYPES,
        ...ENTITY_TYPES,
      ]),
    )
    .option(
      '--min-confidence <n>',
      'statements at least this likely to be right, 0 to 1',
      confidenceArgument,
    )
    .addOption(
      new Option(
        '--verdict <verdict>',
        'statements that you decided on so (default: all but those rejected)',
      ).choices([...VERDICTS, 'unjudged', 'any']),
    )
    .option('--name <name>', 'entities of this name: words of it, in order')
    .option('--measure <measure>', 'figures of this measure: killed, drones, money, percent')
    .option('--why <name>', 'why what is called so is taken for one entity')
    .option('--participant <name>', 'contacts in which this one takes part')
    .addOption(new Option('--status <status>', 'contacts of this status').choices(EVENT_STATUSES))
    .option('--outlet <name>', 'of this outlet only')
    .option('--document <id>', 'of this document only: its id, input or URL')
    .option('--from <date>', 'from this day, month or year on', dayArgument)
    .option('--to <date>', 'up to the end of this day, month or year', dayArgument)
    .option('--since <date>', 'changes after this day or instant', instantArgument)
    .option(
      '--as-of <day>',
      'the day after which a contact is still to come (default: that of the latest document)',
      oneDayArgument,
    )
    .option('--limit <n>', 'this many at most', countArgument)
    .option('--json', 'one JSON object a line instead of the layout for people')
    .addHelpText('after', viewsHelp() + EXAMPLES)
    .action(async (dossier: string, view: string, options: ShowOptions) => {
      const { show } = await import('../actions/show.ts');
      finish(await show(dossier, view, options, io));
    });
};

function viewArgument(value: string): string {
  const names = VIEWS.map(({ name }) => name);
  if (names.includes(value)) return value;
  const meant = nearest(value, names);
  throw new Problem(
    'option-invalid',
    `there is no view "${value}"`,
    `${meant === null ? '' : `Did you mean "${meant}"? `}The views are: ${names.join(', ')}.`,
  );
}

function viewsHelp(): string {
  const lines = VIEWS.map(({ name, summary, takes }) => {
    const narrowed =
      takes.length === 0 ? '' : `\n${' '.repeat(14)}${takes.map(optionName).join(' ')}`;
    return `  ${name.padEnd(12)}${summary}${narrowed}`;
  });
  return `\nViews, and the options that narrow each:\n${lines.join('\n')}\n`;
}

const EXAMPLES = `
Offsets are Unicode code points into the document's text, here as with --json.

Examples:
  $ rapporteur show talks.dossier
  $ rapporteur show talks.dossier statements --speaker Peskov --act deny
  $ rapporteur show talks.dossier statements --min-confidence 0.8
  $ rapporteur show talks.dossier timeline --from 2025-03 --participant Witkoff
  $ rapporteur show talks.dossier entities --type person --limit 20
  $ rapporteur show talks.dossier entities --why Zelensky
  $ rapporteur show talks.dossier statements --json | jq -r '.content[].exact'`;
