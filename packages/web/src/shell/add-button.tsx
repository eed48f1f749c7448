import { Plus } from 'lucide-react';
import { Button } from '../kit/button.tsx';

/** Opens what adds documents to the dossier. */
export function AddButton() {
  return (
    <Button icon={Plus} quiet disabled>
      Add
    </Button>
  );
}
