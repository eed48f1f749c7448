import { Empty } from '../../kit/empty.tsx';
import { PageFrame } from '../../kit/page-frame.tsx';

export function LogPage() {
  return (
    <PageFrame title="My work">
      <Empty title="This page is being built." />
    </PageFrame>
  );
}
