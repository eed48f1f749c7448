import { type AnyStage, defineStage } from '../pipeline/stage.ts';
import { cleanHtml } from './html/clean-html.ts';
import { cleanWhole } from './html/clean-whole.ts';
import { pageMetadata } from './html/page-metadata.ts';
import { withTextLanguage } from './language.ts';
import { cleanPlain } from './plain.ts';
import { plainMetadata } from './plain-metadata.ts';

/** Source to main text; what is left out is kept with its reason, every offset leads back to the source. */
export const clean: AnyStage = defineStage({
  name: 'clean',
  needs: ['source', 'decoded'],
  gives: ['text', 'toSource', 'removed', 'blocks', 'metadata'],
  run: ({ source, decoded }) => {
    if (decoded.mediaType === 'text/html') {
      const { head, data, view, ...cleaned } =
        decoded.whole === true ? cleanWhole(source, decoded) : cleanHtml(source, decoded);
      const metadata = pageMetadata({ ...cleaned, head, data, view }, source.given);
      return { ...cleaned, metadata: withTextLanguage(metadata, cleaned.text) };
    }
    const cleaned = cleanPlain(source, decoded);
    const metadata = plainMetadata(cleaned.text, cleaned.blocks, source.given);
    return { ...cleaned, metadata: withTextLanguage(metadata, cleaned.text) };
  },
});
