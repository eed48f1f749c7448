import { isLanguageOf } from '../languages/detect.ts';
import { LANGUAGE_PACKS } from '../languages/packs.ts';
import type { LayerName, Layers } from '../model/document.ts';
import type { Passage } from '../model/passage.ts';
import { covers } from '../model/span.ts';
import type { AnyStage } from './stage.ts';

/**
 * The stage as it runs over what is written in a language that there is a pack for: it sees those passages and their sentences
 * only, and where there are none it is not run and gives empty layers. A passage of unknown language is taken for the document's, a document of
 * unknown language for one that can be read.
 * @param packs primary language tags.
 */
export function inSupportedLanguages(
  stage: AnyStage,
  packs: ReadonlySet<string> = LANGUAGE_PACKS,
): AnyStage {
  const needs = [...new Set<LayerName>([...stage.needs, 'passages', 'sentences', 'metadata'])];
  return {
    ...stage,
    needs,
    run: (layers) => {
      const seen = seenBy(stage, layers, packs);
      return seen === null ? emptyLayers(stage.gives) : stage.run(seen);
    },
  };
}

/** What a stage is shown of a document: passages in the languages of the packs; null where there are none. */
export function seenBy(
  stage: Pick<AnyStage, 'needs'>,
  layers: Layers,
  packs: ReadonlySet<string> = LANGUAGE_PACKS,
): Layers | null {
  const language = layers.metadata.language?.value ?? null;
  const isRead = (passage: Passage): boolean => {
    const own = passage.language ?? language;
    return own === null || isLanguageOf(own, packs);
  };
  const passages = layers.passages.filter(isRead);
  if (passages.length === layers.passages.length) return layers;
  if (passages.length === 0) return null;
  const sentences = sentencesWithin(passages, layers.sentences);
  const seen = Object.fromEntries(stage.needs.map((layer) => [layer, layers[layer]]));
  return { ...(seen as unknown as Layers), passages, sentences };
}

/** Both are in text order. */
function sentencesWithin(
  passages: readonly Passage[],
  sentences: Layers['sentences'],
): Layers['sentences'] {
  let at = 0;
  return sentences.filter((sentence) => {
    while ((passages[at]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) at += 1;
    const passage = passages[at];
    return passage !== undefined && covers(passage, sentence);
  });
}

function emptyLayers(names: readonly LayerName[]): Partial<Layers> {
  return Object.fromEntries(
    names.map((name) => [name, name === 'genders' ? new Map<string, never>() : []]),
  );
}
