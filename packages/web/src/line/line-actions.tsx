import { BookOpenText, Check, MessageSquareText, PencilLine, Tag, X } from 'lucide-react';
import { Link } from '@tanstack/react-router';
import type { StatementView } from '../api/types.ts';
import { Button } from '../kit/button.tsx';
import type { LinePanel } from '../review/review-keys.ts';
import type { Review } from '../review/use-review.ts';
import { CiteMenu } from './cite-menu.tsx';
import { inDocument } from './in-document.ts';
import styles from './line.module.css';

export interface LineActionsProps {
  readonly view: StatementView;
  readonly review: Review;
  readonly panel: LinePanel | null;
  readonly onPanel: (panel: LinePanel | null) => void;
}

/** What an analyst does with a line. Where nothing can be decided, only what reads stays. */
export function LineActions({ view, review, panel, onPanel }: LineActionsProps) {
  const { statement } = view;
  const verdict = statement.judgement?.verdict;
  const toggles = (which: LinePanel) => ({
    'aria-expanded': panel === which,
    onClick: () => onPanel(panel === which ? null : which),
  });
  return (
    <div className={styles.actions} data-screen-only>
      {review.writable && (
        <>
          <Button
            icon={Check}
            aria-pressed={verdict === 'accepted'}
            aria-keyshortcuts="a"
            onClick={() => void review.accept(statement)}
          >
            Accept
          </Button>
          <Button
            icon={X}
            aria-pressed={verdict === 'rejected'}
            aria-keyshortcuts="r"
            onClick={() => void review.reject(statement)}
          >
            Reject
          </Button>
          <Button icon={PencilLine} aria-keyshortcuts="e" {...toggles('correct')}>
            Correct
          </Button>
          <Button icon={MessageSquareText} aria-keyshortcuts="n" {...toggles('note')}>
            Note
          </Button>
          <Button icon={Tag} aria-keyshortcuts="t" {...toggles('tag')}>
            Tag
          </Button>
        </>
      )}
      <CiteMenu
        view={view}
        open={panel === 'cite'}
        onOpenChange={(open) => onPanel(open ? 'cite' : null)}
      />
      <Link {...inDocument(view)} className={styles.open ?? ''}>
        <BookOpenText size={15} strokeWidth={1.7} aria-hidden /> Read in the document
      </Link>
    </div>
  );
}
