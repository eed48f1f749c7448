import { Empty } from '../../kit/empty.tsx';
import { PageFrame } from '../../kit/page-frame.tsx';

export function TimelinePage() {
  return (
    <PageFrame title="Timeline">
      <Empty title="This page is being built." />
    </PageFrame>
  );
}
