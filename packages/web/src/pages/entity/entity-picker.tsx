import type { Entity } from '../../api/types.ts';
import { Dialog } from '../../kit/dialog.tsx';
import { EntityCombobox } from '../../kit/entity-combobox.tsx';

/** Asks with whom an entity is to be one. */
export function EntityPicker({
  but: { id, name },
  onPick,
  onClose,
}: {
  readonly but: Entity;
  readonly onPick: (id: string) => void;
  readonly onClose: () => void;
}) {
  return (
    <Dialog title={`Who is the same as ${name}?`} open onOpenChange={(open) => !open && onClose()}>
      <EntityCombobox label="Find a name" but={id} onPick={(entity) => onPick(entity.id)} />
    </Dialog>
  );
}
