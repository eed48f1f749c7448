import type { ReadDocument, Source } from '../model/document.ts';
import { type AnyStage, checkOrder } from './stage.ts';
import { STAGES } from './stages.ts';

/** Reads one document through the stages, in their order. */
export type DocumentReader = (source: Source) => ReadDocument;

/**
 * Makes a reader of the stages given, once their order has been checked.
 * @throws Problem `stage-order` at once; the reader throws Problem `input-…` for what it cannot read.
 */
export function documentReader(stages: readonly AnyStage[] = STAGES): DocumentReader {
  checkOrder(stages, ['source']);
  return (source) => {
    let layers = { source } as ReadDocument;
    for (const stage of stages) layers = { ...layers, ...stage.run(layers) };
    return layers;
  };
}
