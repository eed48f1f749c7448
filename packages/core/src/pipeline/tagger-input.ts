import { proposedNames } from '../annotate/names/proposals.ts';
import { type AttributionInput, attributionHints } from '../extract/statements/tagging.ts';
import type { TaggerInput } from '../model/tagger.ts';

/** What the tagger sees of a document: its words, and what the rules would make of them. */
export function taggerInput(layers: AttributionInput): TaggerInput {
  const { text, passages, tokens } = layers;
  return {
    tokens,
    passages,
    ...attributionHints(layers),
    proposedNames: proposedNames(text, passages, tokens),
  };
}
