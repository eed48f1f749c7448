import { documentReader } from '@rapporteur/core/pipeline/read-document';
import { readOutput } from '@rapporteur/core/export/read-output';
import { Problem } from '@rapporteur/core/model/problem';
import { openInputs } from '../../fetch/inputs.ts';
import type { Io } from '../io.ts';
import { inputProblemLine } from '../problem-lines.ts';
import type { InputOptionValues } from '../commands/input-options.ts';

export async function read(
  inputs: readonly string[],
  options: InputOptionValues,
  io: Io,
): Promise<number> {
  const reader = documentReader();
  let failed = 0;
  for await (const item of openInputs(inputs, { given: options, stdin: io.stdin })) {
    if (item.kind !== 'source') {
      if (item.kind === 'problem') {
        failed++;
        await io.err.write(inputProblemLine(item.input, item.problem));
      }
      continue;
    }
    try {
      await io.out.write(`${JSON.stringify(readOutput(reader(item.source)))}\n`);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      failed++;
      await io.err.write(inputProblemLine(item.source.input, error));
    }
  }
  return failed ? 1 : 0;
}
