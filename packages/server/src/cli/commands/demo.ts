import type { DemoOptions } from '../actions/demo.ts';
import type { DefineCommand } from './command.ts';
import { RULES_ONLY } from './input-options.ts';

export const defineDemo: DefineCommand = (program, io, finish) => {
  program
    .command('demo')
    .summary('read a made-up story and show what is found')
    .description(
      'Reads a made-up story (twelve documents on a dispute between two states that do not exist) into a dossier in the temporary folder, and shows what is found. Needs no network.',
    )
    .option('--rules-only', RULES_ONLY)
    .addHelpText('after', EXAMPLES)
    .action(async (options: DemoOptions) => {
      const { demo } = await import('../actions/demo.ts');
      finish(await demo(options, io));
    });
};

const EXAMPLES = `
Examples:
  $ rapporteur demo`;
