import type { DefineCommand } from './command.ts';
import { confidenceArgument } from './confidence-argument.ts';
import { countArgument } from './count-argument.ts';
import { addInputOptions, INPUT_HELP, RULES_ONLY } from './input-options.ts';

export const defineRead: DefineCommand = (program, io, finish) => {
  const command = program
    .command('read')
    .summary('print what is found in documents, as JSON')
    .description(
      'Reads documents and prints one JSON object a line for each, in the order of the inputs. Touches no dossier.',
    )
    .argument('<INPUT...>', 'files, folders, addresses, manifests, or "-"');
  addInputOptions(command)
    .option('--jobs <n>', 'documents read at once (default: one per processor)', countArgument)
    .option('--low-memory', 'one thread with a small heap: half the memory, slower')
    .option('--rules-only', RULES_ONLY)
    .option(
      '--min-confidence <n>',
      'leave out statements that are less likely right than this, 0 to 1',
      confidenceArgument,
    )
    .option('--explain', 'statements for people instead of JSON, each with how it was found')
    .addHelpText('after', `${INPUT_HELP}${EXAMPLES}`)
    .action(async (inputs: string[], options) => {
      const { read } = await import('../actions/read.ts');
      finish(await read(inputs, options, io));
    });
};

const EXAMPLES = `

Offsets are Unicode code points into "text"; a field that is unknown is null.

Examples:
  $ rapporteur read article.html
  $ rapporteur read article.html --explain
  $ rapporteur read articles/ --outlet "The Gazette" > articles.jsonl
  $ curl -s https://example.org/story | rapporteur read - --url https://example.org/story
  $ rapporteur read articles/ | jq -r '.statements[].act' | sort | uniq -c`;
