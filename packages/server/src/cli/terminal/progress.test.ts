import { describe, expect, it } from 'vitest';
import type { Output } from './output.ts';
import { progressOn } from './progress.ts';

describe('progress', () => {
  it('is a bar on a terminal, redrawn now and then and out of the way of messages', async () => {
    const { output, written } = terminal(true);
    let time = 0;
    const progress = progressOn(output, {
      what: 'documents',
      total: Promise.resolve(4),
      now: () => time,
    });
    await Promise.resolve();
    for (const name of ['a.txt', 'b.txt', 'evil\u001B[2J.txt']) {
      time += name === 'b.txt' ? 10 : 1000;
      await progress.step(name);
    }
    await progress.say('b.txt failed\n');
    await progress.done();
    expect(written()).toBe(
      '\r␛[2K█████               ▏1/4 documents, 1.0/s  a.txt' +
        '\r␛[2K███████████████     ▏3/4 documents, 1.5/s  evil␛[2J.txt' +
        '\r␛[2Kb.txt failed\n',
    );
  });

  it('is a line now and then in a pipe', async () => {
    const { output, written } = terminal(false);
    let time = 0;
    const progress = progressOn(output, { what: 'documents', now: () => time });
    for (let index = 0; index < 25; index += 1) {
      time += 1000;
      await progress.step('a.txt');
    }
    await progress.done();
    expect(written()).toBe('rapporteur: 10 documents so far\nrapporteur: 20 documents so far\n');
  });
});

/** What was written, with escape characters made visible. */
function terminal(isTerminal: boolean): { output: Output; written: () => string } {
  let text = '';
  const write = (more: string): Promise<void> => {
    text += more;
    return Promise.resolve();
  };
  return {
    output: { write, isTerminal, columns: 80, colour: false },
    written: () => text.replaceAll('\u001B', '␛'),
  };
}
