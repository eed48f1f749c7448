import type { ServeCommandOptions } from '../actions/serve.ts';
import type { DefineCommand } from './command.ts';
import { RULES_ONLY } from './input-options.ts';
import { portArgument } from './port-argument.ts';

export const defineServe: DefineCommand = (program, io, finish) => {
  program
    .command('serve')
    .summary('open the reading room in a browser')
    .description(
      'Serves a dossier to browsers as the reading room, and to programs as an HTTP API. Only this machine can reach it, unless --host says otherwise. Prints the address, and runs until it is interrupted.',
    )
    .argument('<DOSSIER>', 'the file; "add" makes one')
    .option('--port <n>', 'the port (default: 4747, or the next that is free)', portArgument)
    .option('--host <address>', 'the address to listen on', '127.0.0.1')
    .option('--host-name <name...>', 'further names by which others reach it')
    .option(
      '--token-file <path>',
      'where the token stands that others must show (default: a new one)',
    )
    .option('--behind-tls', 'a proxy in front of it speaks TLS: cookies are for TLS only')
    .option('--read-only', 'nothing may be added or decided')
    .option('--rules-only', RULES_ONLY)
    .option('--open', 'open it in the browser of your system')
    .addHelpText('after', EXAMPLES)
    .action(async (dossier: string, options: ServeCommandOptions) => {
      const { serve } = await import('../actions/serve.ts');
      finish(await serve(dossier, options, io));
    });
};

const EXAMPLES = `

On an address that others can reach, they need a token: it is made anew at each start and printed with the address,
or read from --token-file (32 characters at least).

Examples:
  $ rapporteur serve talks.dossier
  $ rapporteur serve talks.dossier --port 8080 --read-only
  $ rapporteur serve talks.dossier --host 0.0.0.0 --host-name desk.example --behind-tls`;
