import { Empty } from '../../kit/empty.tsx';
import { PageFrame } from '../../kit/page-frame.tsx';

export function StatementsPage() {
  return (
    <PageFrame title="Statements">
      <Empty title="This page is being built." />
    </PageFrame>
  );
}
