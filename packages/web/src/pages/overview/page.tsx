import { Empty } from '../../kit/empty.tsx';
import { PageFrame } from '../../kit/page-frame.tsx';

export function OverviewPage() {
  return (
    <PageFrame title="Overview">
      <Empty title="This page is being built." />
    </PageFrame>
  );
}
