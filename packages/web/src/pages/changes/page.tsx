import { Empty } from '../../kit/empty.tsx';
import { PageFrame } from '../../kit/page-frame.tsx';

export function ChangesPage() {
  return (
    <PageFrame title="Changes">
      <Empty title="This page is being built." />
    </PageFrame>
  );
}
