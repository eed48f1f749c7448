import type { DemoOptions } from '../actions/demo.ts';
import type { DefineCommand } from './command.ts';
import { RULES_ONLY } from './input-options.ts';
import { portArgument } from './port-argument.ts';

export const defineDemo: DefineCommand = (program, io, finish) => {
  program
    .command('demo')
    .summary('read a made-up story and show what is found')
    .description(
      'Reads a made-up story (twelve documents on a dispute between two states that do not exist) into a dossier in the temporary folder, and shows what is found. Needs no network.',
    )
    .option('--rules-only', RULES_ONLY)
    .option('--serve', 'open it in the reading room instead, until it is interrupted')
    .option(
      '--port <n>',
      'with --serve: the port (default: 4747, or the next that is free)',
      portArgument,
    )
    .option('--open', 'with --serve: open it in the browser of your system')
    .addHelpText('after', EXAMPLES)
    .action(async (options: DemoOptions) => {
      const { demo } = await import('../actions/demo.ts');
      finish(await demo(options, io));
    });
};

const EXAMPLES = `
Examples:
  $ rapporteur demo
  $ rapporteur demo --serve`;
