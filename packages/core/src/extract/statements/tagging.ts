import type { TaggerInput } from '../../model/tagger.ts';
import { arrange } from './assemble.ts';
import { findCandidates } from './find.ts';
import { findQuotations } from './quotations.ts';
import type { AttributionInput } from './scene.ts';

export type { AttributionInput } from './scene.ts';

/** What the rules tell the tagger: the quotations, and the attributions that they would find. */
export function attributionHints(
  layers: AttributionInput,
): Pick<TaggerInput, 'quotations' | 'proposals'> {
  const { text, passages } = layers;
  const { candidates, scenes } = findCandidates(layers);
  const [first] = scenes;
  const arranged = first === undefined ? [] : arrange(first.words, candidates);
  return {
    quotations: findQuotations(text, passages).map(({ span }) => span),
    proposals: arranged.map(({ candidate: { cue, source, content } }) => ({
      cue,
      source,
      content,
    })),
  };
}
