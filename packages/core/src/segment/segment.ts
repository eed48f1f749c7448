import { type AnyStage, defineStage } from '../pipeline/stage.ts';
import { nameLanguages } from './passage-languages.ts';
import { passagesOf } from './passages.ts';
import { sentencesIn } from './sentences.ts';

/** Main text to passages, and sentences within them. */
export const segment: AnyStage = defineStage({
  name: 'segment',
  needs: ['text', 'blocks', 'metadata'],
  gives: ['passages', 'sentences'],
  run: ({ text, blocks, metadata }) => {
    const cut = passagesOf(text, blocks, metadata.title?.value ?? null);
    const passages = nameLanguages(text, cut, metadata);
    return { passages, sentences: passages.flatMap((passage) => sentencesIn(text, passage)) };
  },
});
