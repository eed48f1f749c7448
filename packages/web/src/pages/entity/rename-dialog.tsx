import { useState, type FormEvent } from 'react';
import { useDecider } from '../../api/decide.ts';
import type { Entity } from '../../api/types.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { TextField } from '../../kit/text-field.tsx';
import styles from './entity.module.css';

const FORM = 'rename-entity';

/** Asks what an entity is to be called. */
export function RenameDialog({
  entity: { id, name, aliases },
  onClose,
}: {
  readonly entity: Entity;
  readonly onClose: () => void;
}) {
  const [typed, setTyped] = useState(name);
  const decider = useDecider();
  const wanted = typed.trim();
  const rename = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const asked = { kind: 'rename', entity: id, name: wanted } as const;
    const done = await decider.decide([asked], `${name} is called ${wanted}`);
    if (done !== null) onClose();
  };
  return (
    <Dialog
      title={`Rename ${name}`}
      open
      onOpenChange={(open) => !open && onClose()}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            primary
            type="submit"
            form={FORM}
            disabled={decider.busy || wanted === '' || wanted === name}
          >
            {decider.busy ? 'Renaming …' : 'Rename'}
          </Button>
        </>
      }
    >
      <form id={FORM} className={styles.form} onSubmit={(event) => void rename(event)}>
        <TextField
          label="Name"
          value={typed}
          onChange={setTyped}
          maxLength={500}
          hint="What the record calls it from now on; the words of the documents stay as they are."
        />
        {aliases.length > 0 && (
          <div className={styles.suggestions}>
            <span className={styles.faint}>Documents also say</span>
            {aliases.slice(0, 8).map((alias) => (
              <Button key={alias} quiet onClick={() => setTyped(alias)}>
                {alias}
              </Button>
            ))}
          </div>
        )}
      </form>
    </Dialog>
  );
}
