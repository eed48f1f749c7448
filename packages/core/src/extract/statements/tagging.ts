import type { TaggerInput } from '../../model/attribution.ts';
import { arrange } from './assemble.ts';
import { findCandidates } from './find.ts';
import { findQuotations } from './quotations.ts';
import type { AttributionInput } from './scene.ts';

/** What the tagger sees of a document: its words, its quotations, and the attributions that the rules would find. */
export function taggerInput(layers: AttributionInput): TaggerInput {
  const { text, passages, tokens } = layers;
  const { candidates, scenes } = findCandidates(layers);
  const [first] = scenes;
  const arranged = first === undefined ? [] : arrange(first.words, candidates);
  return {
    tokens,
    passages,
    quotations: findQuotations(text, passages).map(({ span }) => span),
    proposals: arranged.map(({ candidate: { cue, source, content } }) => ({
      cue,
      source,
      content,
    })),
  };
}
