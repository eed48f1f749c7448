import { useQueryClient } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { lazy, Suspense, useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import { addingState, onAdding } from '../adding/adding-store.ts';
import { listenForInputs, type Offered } from '../adding/offered.ts';
import { closing, isOver } from '../adding/outcomes.ts';
import styles from '../adding/adding.module.css';
import { Button } from '../kit/button.tsx';
import { toast } from '../kit/toast-list.ts';

const AddDialog = lazy(() => import('../adding/add-dialog.tsx'));

/** Opens what adds documents; files dropped onto the page and addresses pasted into it open it too. */
export function AddButton() {
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState(0);
  const [offered, setOffered] = useState<Offered | null>(null);
  const [over, setOver] = useState(false);
  const running = useRunning(open);
  const begin = (what: Offered | null): void => {
    setOffered(what);
    setWanted((times) => times + 1);
    setOpen(true);
  };
  const onOffered = useEffectEvent((what: Offered) => begin(what));
  useEffect(() => listenForInputs(globalThis.window, (what) => onOffered(what), setOver), []);
  return (
    <>
      <Button icon={Plus} quiet onClick={() => begin(null)}>
        {running ? 'Adding …' : 'Add'}
      </Button>
      {over && <div className={styles.over}>Drop to add to the dossier</div>}
      {wanted > 0 && (
        <Suspense>
          <AddDialog key={wanted} open={open} onOpenChange={setOpen} offered={offered} />
        </Suspense>
      )}
    </>
  );
}

/** Whether something is being added; once that is over, everything is asked anew. */
function useRunning(open: boolean): boolean {
  const queries = useQueryClient();
  const state = useSyncExternalStore(onAdding, addingState);
  const job = state.kind === 'adding' ? state.adding.job : null;
  const over = job !== null && isOver(job);
  const end = useEffectEvent(() => {
    void queries.invalidateQueries();
    if (!open && job !== null) toast(closing(job));
  });
  useEffect(() => {
    if (over) end();
  }, [over]);
  return state.kind === 'sending' || (job !== null && !over);
}
