import { useDecider } from '../../api/decide.ts';
import type { Entity } from '../../api/types.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import styles from './entity.module.css';

/** What leaves an entity: a name in all documents, or what one document names. */
export interface SplitOff {
  readonly form: string | null;
  readonly document: string | null;
  readonly title: string | null;
}

/** Says what will be another entity, and has it decided. */
export function SplitDialog({
  entity: { id, name },
  off: { form, document, title },
  onClose,
}: {
  readonly entity: Entity;
  readonly off: SplitOff;
  readonly onClose: () => void;
}) {
  const decider = useDecider();
  const what = form === null ? `what “${title}” names` : `“${form}”`;
  const split = async (): Promise<void> => {
    const asked = { kind: 'split', entity: id, form, document } as const;
    const done = await decider.decide([asked], `${what} is not ${name}`);
    if (done !== null) onClose();
  };
  return (
    <Dialog
      title={`Is ${what} somebody else?`}
      open
      onOpenChange={(open) => !open && onClose()}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button primary disabled={decider.busy} onClick={() => void split()}>
            {decider.busy ? 'Splitting off …' : 'Split off'}
          </Button>
        </>
      }
    >
      <p className={styles.advice}>
        {form === null
          ? `All that this document tells of ${name} will be told of another entity.`
          : `All that documents tell of somebody whom they call “${form}” first of all will be told of another entity.`}{' '}
        Your decision is kept in the log, wins over the program’s rules, and can be undone at any
        time.
      </p>
    </Dialog>
  );
}
