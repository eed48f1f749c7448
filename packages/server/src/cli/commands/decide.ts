import { Argument, Option } from 'commander';
import { type Act, ACTS } from '@rapporteur/core/model/statement';
import type { DefineCommand } from './command.ts';

export const DECIDE_ACTIONS = [
  'merge',
  'split',
  'rename',
  'accept',
  'reject',
  'correct',
  'note',
  'tag',
  'untag',
  'save-search',
  'undo',
  'list',
] as const;
export type DecideAction = (typeof DECIDE_ACTIONS)[number];

export interface DecideOptions {
  readonly form?: string;
  readonly document?: string;
  readonly act?: Act;
  readonly speaker?: string;
  readonly nobody?: boolean;
  readonly json?: boolean;
}

export const defineDecide: DefineCommand = (program, io, finish) => {
  program
    .command('decide')
    .summary('say who is who, what is right, and what you make of it')
    .description(
      'Says which entities are one and which are not, and what they are called; which statements are right, and what is wrong with others; and keeps notes, tags and searches. Decisions are kept in a log, win over every rule and over what was extracted, hold for what is added later, and can be undone.',
    )
    .argument('<DOSSIER>', 'the file')
    .addArgument(new Argument('<ACTION>', 'what to do, as listed below').choices(DECIDE_ACTIONS))
    .argument('[NAME...]', 'whom or what, as listed below')
    .option('--form <name>', 'split: what documents call by this name')
    .option('--document <id>', 'split: what this document names: its id, input or URL')
    .addOption(new Option('--act <act>', 'correct: what it does by being said').choices(ACTS))
    .option('--speaker <name>', 'correct: who says it: the name or id of an entity')
    .option('--nobody', 'correct: who says it cannot be told')
    .option('--json', 'one JSON object a line for each decision')
    .addHelpText('after', ACTIONS + EXAMPLES)
    .action(
      async (dossier: string, action: DecideAction, names: string[], options: DecideOptions) => {
        const { decide } = await import('../actions/decide.ts');
        finish(await decide(dossier, action, names, options, io));
      },
    );
};

const ACTIONS = `
Actions:
  merge A B      A and B are one; A keeps its name
  split A        what A is by --form, in --document, or both at once, is somebody else
  rename A NAME  A is called NAME
  accept ID      the statement is right
  reject ID      there is no such statement: it is left out of lists, counts and exports
  correct ID     the statement is right but for its --act, its --speaker or both
  note WHAT TEXT a note on a statement, event, document or entity
  tag WHAT TAG   a tag on it; untag takes it away
  save-search NAME URL
                 a view of the reading room to come back to: /statements?act=deny
  undo [N]       decision N does not hold any more (default: the last); of an undoing: it holds again
  list           the log, with what holds
`;

const EXAMPLES = `
An entity is named by its id, its name, another name of it, or words of one that no other has; a
statement or an event by its id, which "show DOSSIER statements" and "show DOSSIER timeline" print
below its words; a document by its id, input or URL.

Examples:
  $ rapporteur decide talks.dossier merge "Volodymyr Zelensky" "Zelenski"
  $ rapporteur decide talks.dossier split "John Miller" --document miller-obituary.html
  $ rapporteur decide talks.dossier rename "Foreign Ministry" "Norrean Foreign Ministry"
  $ rapporteur decide talks.dossier correct rev_0123456789abcdef/s4 --act deny --speaker "Ros Velen"
  $ rapporteur decide talks.dossier tag rev_0123456789abcdef/s4 "to check"
  $ rapporteur decide talks.dossier undo`;
