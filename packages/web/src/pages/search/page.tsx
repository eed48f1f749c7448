import { Empty } from '../../kit/empty.tsx';
import { PageFrame } from '../../kit/page-frame.tsx';

export function SearchPage() {
  return (
    <PageFrame title="Search">
      <Empty title="This page is being built." />
    </PageFrame>
  );
}
