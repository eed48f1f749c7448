import { useSyncExternalStore } from 'react';
import { Dialog } from '../kit/dialog.tsx';
import { ErrorState } from '../kit/error-state.tsx';
import { Button } from '../kit/button.tsx';
import { AddForm } from './add-form.tsx';
import { AddProgress } from './add-progress.tsx';
import { addingState, forgetAdding, onAdding } from './adding-store.ts';
import type { Offered } from './offered.ts';

export interface AddDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** What was dropped or pasted, to begin with. */
  readonly offered: Offered | null;
}

/** Adds files or an address; while that goes on, shows how far it is. `lazy` asks for the default export. */
// oxlint-disable-next-line import/no-default-export
export default function AddDialog({ open, onOpenChange, offered }: AddDialogProps) {
  const state = useSyncExternalStore(onAdding, addingState);
  return (
    <Dialog title="Add to the dossier" open={open} onOpenChange={onOpenChange}>
      {state.kind === 'adding' ? (
        <AddProgress adding={state.adding} onClose={() => onOpenChange(false)} />
      ) : state.kind === 'refused' ? (
        <>
          <ErrorState error={state.error} />
          <Button onClick={forgetAdding}>Back</Button>
        </>
      ) : (
        <AddForm offered={offered} sending={state.kind === 'sending'} />
      )}
    </Dialog>
  );
}
