import { Link } from '@tanstack/react-router';
import type { SearchHit } from '../../api/types.ts';
import { CitationLine } from '../../kit/citation-line.tsx';
import { Words } from '../../kit/words.tsx';
import { excerpt } from './excerpt.ts';
import { placeOf } from './place-of.ts';
import styles from './search.module.css';

const KINDS: Readonly<Record<string, string>> = {
  standfirst: 'standfirst',
  headline: 'headline',
  heading: 'heading',
  caption: 'caption',
  byline: 'byline',
  'list-item': 'list',
};

/** Words that were found, who says them where somebody does, and where they stand. */
export function HitLine({ hit }: { readonly hit: SearchHit }) {
  const { kind, passage, speaker, words, highlights, citation } = hit;
  const { text, highlights: marks } = excerpt(words.exact, highlights);
  const what = kind === 'statement' ? null : KINDS[passage ?? ''];
  return (
    <div className={styles.hit}>
      {kind === 'statement' && (
        <p className={styles.speaking}>
          <span data-role="source">{speaker ?? 'nobody settled on'}</span>
        </p>
      )}
      <blockquote className={styles.words} data-kind={passage ?? 'statement'}>
        <Words text={text} highlights={marks} />
      </blockquote>
      <p className={styles.foot}>
        <CitationLine citation={citation} full />
        {what != null && <span>{what}</span>}
        <Link {...placeOf(hit)}>Read in the document</Link>
      </p>
    </div>
  );
}
