import { describe, expect, expectTypeOf, test } from 'vitest';
import type { LayerName } from '../model/document.ts';
import { documentReader } from './read-document.ts';
import { STAGES } from './stages.ts';
import { type AnyStage, checkOrder, type Stage } from './stage.ts';

function stage(name: string, needs: readonly LayerName[], gives: readonly LayerName[]): AnyStage {
  return { name, needs, gives, run: () => ({}) };
}

const clean = stage('clean', ['decoded'], ['text']);
const segment = stage('segment', ['text'], ['passages', 'sentences']);
const tokenize = stage('tokenize', ['text', 'sentences'], ['tokens']);

describe('checkOrder', () => {
  test('accepts an order in which each need is given before', () => {
    expect(() => checkOrder([clean, segment, tokenize], ['decoded'])).not.toThrow();
  });

  test('names the stage and the layer that no stage gives', () => {
    expect(() => checkOrder([clean, segment], ['source'])).toThrowErrorMatchingInlineSnapshot(
      `[Problem: stage "clean" needs layer "decoded", which no stage gives]`,
    );
  });

  test('names both stages where the one that gives stands after the one that needs', () => {
    expect(() =>
      checkOrder([clean, tokenize, segment], ['decoded']),
    ).toThrowErrorMatchingInlineSnapshot(
      `[Problem: stage "tokenize" needs layer "sentences", which stage "segment" gives only afterwards]`,
    );
  });

  test('names the stage that needs what it gives itself', () => {
    const own = stage('merge', ['mentions'], ['mentions']);
    expect(() => checkOrder([own], [])).toThrowErrorMatchingInlineSnapshot(
      `[Problem: stage "merge" needs layer "mentions", which stage "merge" gives only afterwards]`,
    );
  });

  test('names both stages that give the same layer', () => {
    const again = stage('split', ['text'], ['sentences']);
    expect(() =>
      checkOrder([clean, segment, again], ['decoded']),
    ).toThrowErrorMatchingInlineSnapshot(
      `[Problem: stage "split" gives layer "sentences", which stage "segment" has given already]`,
    );
  });

  test('names the stage that gives what is there from the start', () => {
    const decode = stage('decode', [], ['source']);
    expect(() => checkOrder([decode], ['source'])).toThrowErrorMatchingInlineSnapshot(
      `[Problem: stage "decode" gives layer "source", which the start has given already]`,
    );
  });

  test('names every fault at once', () => {
    expect(() => checkOrder([tokenize, segment, clean], [])).toThrowErrorMatchingInlineSnapshot(
      `[Problem: stage "tokenize" needs layer "text", which stage "clean" gives only afterwards; stage "tokenize" needs layer "sentences", which stage "segment" gives only afterwards; stage "segment" needs layer "text", which stage "clean" gives only afterwards; stage "clean" needs layer "decoded", which no stage gives]`,
    );
  });

  test('has a stable code and says what to do', () => {
    expect(() => checkOrder([clean], [])).toThrow(
      expect.objectContaining({
        name: 'Problem',
        code: 'stage-order',
        advice: 'Reorder the list in pipeline/stages.ts.',
      }),
    );
  });
});

describe('the program', () => {
  test('starts with the stages in a right order', () => {
    expect(() => checkOrder(STAGES, ['source'])).not.toThrow();
  });

  test('fails at start-up, before any document, when one of them is missing', () => {
    for (const [index, left] of STAGES.entries()) {
      const needed = STAGES.some((other) =>
        other.needs.some((layer) => left.gives.includes(layer)),
      );
      if (needed) expect(() => documentReader(STAGES.toSpliced(index, 1)), left.name).toThrow();
    }
  });
});

test('a stage sees the layers that it needs, and gives those that it promises, by type', () => {
  type Segment = Stage<'text', 'sentences'>['run'];
  expectTypeOf<keyof Parameters<Segment>[0]>().toEqualTypeOf<'text'>();
  expectTypeOf<keyof ReturnType<Segment>>().toEqualTypeOf<'sentences'>();
});
