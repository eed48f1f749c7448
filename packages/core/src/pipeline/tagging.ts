import { type AnyStage, defineStage } from './stage.ts';

/** Where the trained model works: `taggingReader` puts what it finds in the place of this stage's result. */
export const tagging: AnyStage = defineStage({
  name: 'tagging',
  needs: ['text', 'passages', 'sentences', 'tokens'],
  gives: ['tagged'],
  run: () => ({ tagged: null }),
});
