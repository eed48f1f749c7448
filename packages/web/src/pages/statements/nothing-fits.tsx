import { Link } from '@tanstack/react-router';
import { Button } from '../../kit/button.tsx';
import { Empty } from '../../kit/empty.tsx';

export interface NothingFitsProps {
  readonly narrowed: boolean;
  readonly onClear: () => void;
}

/** The list is empty: because of its conditions, or because the dossier has no statements at all. */
export function NothingFits({ narrowed, onClear }: NothingFitsProps) {
  if (narrowed)
    return (
      <Empty
        title="No statement fits these conditions"
        action={<Button onClick={onClear}>Clear all conditions</Button>}
      >
        Take one of them away, or widen the dates. Statements that you rejected are shown only where
        you ask for them.
      </Empty>
    );
  return (
    <Empty title="Nobody has said anything yet">
      This dossier has no statements. Add articles, or look at{' '}
      <Link to="/documents">its documents</Link> to see what was read.
    </Empty>
  );
}
