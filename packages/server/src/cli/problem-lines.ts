import type { Problem } from '@rapporteur/core/model/problem';
import { visibleText } from './terminal/visible-text.ts';

/**
 * A problem that ends a command: what failed (a query with a mark below the place takes several
 * lines) and, on a line of its own, what to do.
 */
export function problemLines(problem: Problem): string {
  const [first = '', ...more] = problem.message.split('\n').map(visibleText);
  const lines = [
    `rapporteur: ${first} [${problem.code}]`,
    ...more,
    `  ${visibleText(problem.advice)}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** A problem of one input among many: one line with its name, what is wrong and what to do. */
export function inputProblemLine(input: string, problem: Problem): string {
  const named = problem.message.startsWith(input)
    ? problem.message
    : `${input}: ${problem.message}`;
  const sentence = /[.!?]$/.test(named) ? named : `${named}.`;
  return `rapporteur: ${visibleText(sentence)} ${visibleText(problem.advice)} [${problem.code}]\n`;
}
