import { Button } from '../../kit/button.tsx';
import { Empty } from '../../kit/empty.tsx';
import type { DocumentConditions } from './document-facets.tsx';
import { DEFAULTS } from './search.ts';

export function NoDocuments({ search, onChange }: DocumentConditions) {
  const { title, outlet, from, to } = search;
  if (title === null && outlet === null && from === null && to === null)
    return (
      <Empty title="The dossier is empty.">
        Drop files or paste an address here, or use “Add” above.
      </Empty>
    );
  return (
    <Empty
      title="No document meets these conditions."
      action={<Button onClick={() => onChange(DEFAULTS)}>Show all documents</Button>}
    >
      Documents whose date or outlet is not known are left out where one is asked for.
    </Empty>
  );
}
