import { Empty } from '../../kit/empty.tsx';
import { PageFrame } from '../../kit/page-frame.tsx';

export function DocumentPage() {
  return (
    <PageFrame title="Document">
      <Empty title="This page is being built." />
    </PageFrame>
  );
}
