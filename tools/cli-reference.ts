import { Readable } from 'node:stream';
import { buildProgram } from '../packages/server/src/cli/program.ts';
import type { Output } from '../packages/server/src/cli/terminal/output.ts';

type Command = ReturnType<typeof buildProgram>;

/** Columns of the help in the page. */
const COLUMNS = 100;

/** The program's commands, without anything to run them with. */
export function commandTree(): Command {
  const output: Output = {
    write: () => Promise.resolve(),
    isTerminal: false,
    columns: COLUMNS,
    colour: false,
  };
  const io = {
    out: output,
    err: output,
    stdin: Readable.from([]),
    interrupted: new AbortController().signal,
    ended: new AbortController().signal,
  };
  return buildProgram(io, () => {});
}

/** The page of the reference: what `--help` says of each command. */
export function cliReference(): string {
  const program = commandTree();
  const sections = [
    `<!-- Made by tools/generate-cli-reference.ts from the commands themselves: change it there. -->

# Command line reference

What each command says with \`--help\`. The [guide](../guide/command-line.md) explains them by example, and
[errors](errors.md) lists what can go wrong.`,
    section('rapporteur', program),
    ...program.commands.map((command) => section(`rapporteur ${command.name()}`, command)),
  ];
  return `${sections.join('\n\n')}\n`;
}

function section(name: string, command: Command): string {
  return `## ${name}\n\n\`\`\`text\n${wholeHelp(command).trimEnd()}\n\`\`\``;
}

/** With the examples after it, which commander adds only where it prints. */
function wholeHelp(command: Command): string {
  let help = '';
  command.configureOutput({
    getOutHelpWidth: () => COLUMNS,
    writeOut: (words) => {
      help += words;
    },
  });
  command.outputHelp();
  return help;
}
