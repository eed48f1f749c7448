import type { DefineCommand } from './command.ts';
import { countArgument } from './count-argument.ts';
import { addInputOptions, INPUT_HELP, RULES_ONLY } from './input-options.ts';
import type { AddOptions } from '../actions/add.ts';

export const defineAdd: DefineCommand = (program, io, finish) => {
  const command = program
    .command('add')
    .summary('read documents into a dossier')
    .description(
      'Reads documents into a dossier, which is made when it is absent, and says what is new. What the dossier holds already is not read again.',
    )
    .argument('<DOSSIER>', 'the file')
    .argument('<INPUT...>', 'files, folders, addresses, manifests, or "-"');
  addInputOptions(command)
    .option('--jobs <n>', 'documents read at once (default: one per processor)', countArgument)
    .option('--low-memory', 'one thread with a small heap: half the memory, slower')
    .option('--rules-only', RULES_ONLY)
    .option('--json', 'one JSON object a line for each input instead of a summary')
    .addHelpText('after', INPUT_HELP + EXAMPLES)
    .action(async (dossier: string, inputs: string[], options: AddOptions) => {
      const { add } = await import('../actions/add.ts');
      finish(await add(dossier, inputs, options, io));
    });
};

const EXAMPLES = `

Each document is added whole or not at all; interrupted or killed, run it again and it goes on.

Examples:
  $ rapporteur add talks.dossier articles/
  $ rapporteur add talks.dossier story.txt --published 2025-03-24 --outlet "The Gazette"
  $ rapporteur add talks.dossier coverage/manifest.csv`;
