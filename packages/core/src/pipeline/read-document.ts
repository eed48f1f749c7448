import type { Tagger } from '../model/tagger.ts';
import type { ReadDocument, Source } from '../model/document.ts';
import { type AnyStage, checkOrder } from './stage.ts';
import { STAGES } from './stages.ts';
import { seenBy } from './supported-languages.ts';
import { taggerInput } from './tagger-input.ts';
import { tagging } from './tagging.ts';

/** Reads one document through the stages, in their order. */
export type DocumentReader = (source: Source) => ReadDocument;

/** The same, where the trained model takes part. */
export type TaggingReader = (source: Source) => Promise<ReadDocument>;

/**
 * Makes a reader of the stages given, once their order has been checked; it finds attributions by rules alone.
 * @throws Problem `stage-order` at once; the reader throws Problem `input-…` for what it cannot read.
 */
export function documentReader(stages: readonly AnyStage[] = STAGES): DocumentReader {
  checkOrder(stages, ['source']);
  return (source) => runStages(stages, { source } as ReadDocument);
}

/**
 * Makes a reader in which the tagger finds attributions and names, and the rules what is certain or nested.
 * @throws Problem `stage-order` at once; the reader throws Problem `input-…` for what it cannot read.
 */
export function taggingReader(tagger: Tagger): TaggingReader {
  checkOrder(STAGES, ['source']);
  const [before, after] = aroundTagging();
  return async (source) => {
    const layers = runStages(before, { source } as ReadDocument);
    const seen = seenBy(tagging, layers);
    const tagged = seen === null ? null : await tagger.tag(taggerInput(seen));
    return runStages(after, { ...layers, tagged });
  };
}

function aroundTagging(): [before: readonly AnyStage[], after: readonly AnyStage[]] {
  const at = STAGES.findIndex(({ name }) => name === tagging.name);
  return [STAGES.slice(0, at), STAGES.slice(at + 1)];
}

function runStages(stages: readonly AnyStage[], layers: ReadDocument): ReadDocument {
  let all = layers;
  for (const stage of stages) all = { ...all, ...stage.run(all) };
  return all;
}
