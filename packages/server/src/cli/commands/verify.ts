import type { DefineCommand } from './command.ts';

export const defineVerify: DefineCommand = (program, io, finish) => {
  program
    .command('verify')
    .summary('check every piece of evidence against its stored source')
    .description(
      'Checks a dossier: each stored source against its hash, and each piece of evidence against the words of its source.',
    )
    .argument('<DOSSIER>', 'the file')
    .option('--json', 'one JSON object a line for each finding')
    .addHelpText('after', EXAMPLES)
    .action(async (dossier: string, options: { readonly json?: boolean }) => {
      const { verify } = await import('../actions/verify.ts');
      finish(await verify(dossier, options, io));
    });
};

const EXAMPLES = `
Exits 0 where all is well, 1 where anything is not as it was written.

Examples:
  $ rapporteur verify talks.dossier`;
