import { useLocation } from '@tanstack/react-router';
import { Bookmark } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useDecider } from '../api/decide.ts';
import { Button } from '../kit/button.tsx';
import { Popover } from '../kit/popover.tsx';
import { TextField } from '../kit/text-field.tsx';
import styles from './work.module.css';

/** Keeps the page as it stands, conditions and all, under a name; "My work" lists what was kept. */
export function SaveView({ suggested = '' }: { readonly suggested?: string }) {
  const { pathname, searchStr } = useLocation();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState(suggested);
  const { decide, busy } = useDecider();
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const url = `${pathname}${searchStr}`;
    const saved = await decide([{ kind: 'save-search', name: name.trim(), url }], 'View saved');
    if (saved !== null) setOpen(false);
  };
  return (
    <Popover
      title="Save this view"
      open={open}
      onOpenChange={setOpen}
      trigger={<Button icon={Bookmark}>Save</Button>}
    >
      <form className={styles.save} onSubmit={(event) => void save(event)}>
        <TextField label="Name" value={name} maxLength={200} required onChange={setName} />
        <Button type="submit" primary disabled={busy || name.trim() === ''}>
          Save
        </Button>
      </form>
    </Popover>
  );
}
