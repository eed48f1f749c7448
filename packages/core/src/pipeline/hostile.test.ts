import { hostileInputs } from '../../../testkit/src/generate/hostile.ts';
import { describe, expect, it } from 'vitest';
import { readOutput } from '../export/read-output.ts';
import { Problem } from '../model/problem.ts';
import { documentReader } from './read-document.ts';

const read = documentReader();

describe('a hostile input gets an answer or a clear error', () => {
  it.each(hostileInputs(0.1))('$name', ({ name, bytes }) => {
    try {
      const output = readOutput(
        read({ input: name, bytes, mediaType: null, charset: null, given: {} }),
      );
      for (const sentence of output.sentences) expect(sentence.start).toBeLessThan(sentence.end);
    } catch (error) {
      expect(error).toBeInstanceOf(Problem);
      expect((error as Problem).advice).not.toBe('');
    }
  });
});
