import { Link } from '@tanstack/react-router';
import { Empty } from '../../kit/empty.tsx';
import { PageFrame } from '../../kit/page-frame.tsx';

export function NotFoundPage() {
  return (
    <PageFrame title="Not found">
      <Empty title="There is no page at this address.">
        <Link to="/">Back to the overview</Link>
      </Empty>
    </PageFrame>
  );
}
