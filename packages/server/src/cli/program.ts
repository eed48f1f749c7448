import { Command } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { COMMANDS } from './commands/commands.ts';
import type { Io } from './io.ts';

/**
 * The tree of commands. A command's work is loaded when it is run, so that `--help` is quick.
 * @param finish told the exit code of the command that was run.
 */
export function buildProgram(io: Io, finish: (exitCode: number) => void): Command {
  const program = new Command('rapporteur');
  program
    .description(DESCRIPTION)
    .version(packageJson.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'explain a command')
    .helpCommand('help [command]', 'explain a command')
    .showHelpAfterError('(rapporteur --help explains the commands)')
    .exitOverride()
    .configureHelp({ sortSubcommands: false, showGlobalOptions: false })
    .configureOutput({
      getErrHelpWidth: () => io.err.columns,
      getOutHelpWidth: () => io.out.columns,
      outputError: (words, write) => write(words.replace(/^error: /, 'rapporteur: ')),
    })
    .addHelpText('after', EXAMPLES);
  for (const define of COMMANDS) define(program, io, finish);
  return program;
}

const DESCRIPTION = `Reads news coverage and keeps an evidence-backed record of it: who said what, who met whom, and the exact words each line rests on.`;

const EXAMPLES = `
Examples:
  $ rapporteur demo                                        see it at work on a made-up story
  $ rapporteur add talks.dossier articles/                 read a folder into a dossier
  $ rapporteur show talks.dossier statements --speaker Peskov
  $ rapporteur search talks.dossier '"prisoner exchange"'
  $ rapporteur serve talks.dossier                         the reading room, in a browser

Exit codes: 0 done, 1 some inputs failed (each is named, the others are kept), 2 wrong usage,
130 interrupted.`;
