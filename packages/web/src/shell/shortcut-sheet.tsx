import { Keyboard } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useShortcuts } from '../keyboard/shortcuts.ts';
import { IconButton } from '../kit/icon-button.tsx';

const ShortcutList = lazy(() => import('./shortcut-list.tsx'));

/** Lists the shortcuts that can be used now, and turns them off. */
export function ShortcutSheet() {
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState(false);
  const show = (): void => {
    setWanted(true);
    setOpen(true);
  };
  useShortcuts([{ keys: '?', label: 'This sheet', group: 'Everywhere', run: show }]);
  return (
    <>
      <IconButton icon={Keyboard} label="Keyboard shortcuts" keys="?" onClick={show} />
      {wanted && (
        <Suspense>
          <ShortcutList open={open} onOpenChange={setOpen} />
        </Suspense>
      )}
    </>
  );
}
