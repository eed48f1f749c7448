import { Link } from '@tanstack/react-router';
import { Empty } from '../../kit/empty.tsx';
import { RankedBars } from '../../kit/ranked-bars.tsx';
import type { TagCount } from '../../my-work/kept.ts';
import styles from './log.module.css';

/** Tags and on how many things they are; each leads to its statements. */
export function Tags({ tags }: { readonly tags: readonly TagCount[] }) {
  if (tags.length === 0)
    return <Empty title="There are no tags.">Open a line and give it one.</Empty>;
  return (
    <div className={styles.tags}>
      <RankedBars
        rows={tags.map(({ tag, count }) => ({
          key: tag,
          count,
          label: (
            <Link to="/statements" search={{ tag: [tag] }}>
              {tag}
            </Link>
          ),
        }))}
      />
    </div>
  );
}
