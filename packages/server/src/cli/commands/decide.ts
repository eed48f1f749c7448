import { Argument } from 'commander';
import type { DefineCommand } from './command.ts';

export const DECIDE_ACTIONS = ['merge', 'split', 'rename', 'undo', 'list'] as const;
export type DecideAction = (typeof DECIDE_ACTIONS)[number];

export interface DecideOptions {
  readonly form?: string;
  readonly document?: string;
  readonly json?: boolean;
}

export const defineDecide: DefineCommand = (program, io, finish) => {
  program
    .command('decide')
    .summary('say who is who where the rules do not know')
    .description(
      'Says which entities are one and which are not, and what they are called. Decisions are kept in a log, win over every rule, hold for what is added later, and can be undone.',
    )
    .argument('<DOSSIER>', 'the file')
    .addArgument(new Argument('<ACTION>', 'what to do, as listed below').choices(DECIDE_ACTIONS))
    .argument('[NAME...]', 'whom: names or ids of entities; for undo, the number of a decision')
    .option('--form <name>', 'split: what documents call by this name')
    .option('--document <id>', 'split: what this document names: its id, input or URL')
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
  undo [N]       decision N does not hold any more (default: the last); of an undoing: it holds again
  list           the log, with what holds
`;

const EXAMPLES = `
An entity is named by its id, its name, another name of it, or words of one that no other has.

Examples:
  $ rapporteur decide talks.dossier merge "Volodymyr Zelensky" "Zelenski"
  $ rapporteur decide talks.dossier split "John Miller" --document miller-obituary.html
  $ rapporteur decide talks.dossier rename "Foreign Ministry" "Norrean Foreign Ministry"
  $ rapporteur decide talks.dossier undo`;
