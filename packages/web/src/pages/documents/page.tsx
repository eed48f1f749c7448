import { Empty } from '../../kit/empty.tsx';
import { PageFrame } from '../../kit/page-frame.tsx';

export function DocumentsPage() {
  return (
    <PageFrame title="Documents">
      <Empty title="This page is being built." />
    </PageFrame>
  );
}
