import { Empty } from '../../kit/empty.tsx';
import { PageFrame } from '../../kit/page-frame.tsx';

export function EntitiesPage() {
  return (
    <PageFrame title="People and bodies">
      <Empty title="This page is being built." />
    </PageFrame>
  );
}
