import { Empty } from '../../kit/empty.tsx';
import { PageFrame } from '../../kit/page-frame.tsx';

export function MapPage() {
  return (
    <PageFrame title="Map">
      <Empty title="This page is being built." />
    </PageFrame>
  );
}
