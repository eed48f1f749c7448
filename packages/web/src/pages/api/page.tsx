import { Empty } from '../../kit/empty.tsx';
import { PageFrame } from '../../kit/page-frame.tsx';

export function ApiPage() {
  return (
    <PageFrame title="API reference">
      <Empty title="This page is being built." />
    </PageFrame>
  );
}
