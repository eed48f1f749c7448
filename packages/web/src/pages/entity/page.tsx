import { Empty } from '../../kit/empty.tsx';
import { PageFrame } from '../../kit/page-frame.tsx';

export function EntityPage() {
  return (
    <PageFrame title="Entity">
      <Empty title="This page is being built." />
    </PageFrame>
  );
}
