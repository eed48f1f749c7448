import { useParams } from '@tanstack/react-router';
import { PageFrame } from '../../kit/page-frame.tsx';
import LineView from '../../line/line-view.tsx';

/** About this line, on a page of its own: what a permalink opens. */
export function LinePage() {
  const { revision, local } = useParams({ from: '/lines/$revision/$local' });
  return (
    <PageFrame title="About this line">
      <LineView line={`${revision}/${local}`} place="page" />
    </PageFrame>
  );
}
