import { Merge, Pencil } from 'lucide-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Entity } from '../../api/types.ts';
import { Button } from '../../kit/button.tsx';
import { MergeDialog } from '../entities/merge-dialog.tsx';
import { EntityPicker } from './entity-picker.tsx';
import { RenameDialog } from './rename-dialog.tsx';

/** What can be decided about an entity. */
export function EntityActions({ entity }: { readonly entity: Entity }) {
  const navigate = useNavigate();
  const [open, setOpen] = useState<'rename' | 'pick' | null>(null);
  const [other, setOther] = useState<string | null>(null);
  const close = (): void => {
    setOpen(null);
    setOther(null);
  };
  return (
    <>
      <Button icon={Pencil} onClick={() => setOpen('rename')}>
        Rename …
      </Button>
      <Button icon={Merge} onClick={() => setOpen('pick')}>
        Make one with …
      </Button>
      {open === 'rename' && <RenameDialog entity={entity} onClose={close} />}
      {open === 'pick' && other === null && (
        <EntityPicker but={entity} onPick={setOther} onClose={close} />
      )}
      {other !== null && (
        <MergeDialog
          ids={[entity.id, other]}
          onClose={close}
          onMerged={(kept) => {
            close();
            void navigate({
              to: '/entities/$entity',
              params: { entity: kept },
              search: {},
              replace: true,
            });
          }}
        />
      )}
    </>
  );
}
