import { Empty } from '../../kit/empty.tsx';
import { PageFrame } from '../../kit/page-frame.tsx';

export function FiguresPage() {
  return (
    <PageFrame title="Figures">
      <Empty title="This page is being built." />
    </PageFrame>
  );
}
