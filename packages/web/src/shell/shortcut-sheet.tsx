import { Keyboard } from 'lucide-react';
import { useState } from 'react';
import { Checkbox } from '../kit/checkbox.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { IconButton } from '../kit/icon-button.tsx';
import { shortcutsOn, useRegistered, useShortcuts } from '../keyboard/shortcuts.ts';
import { useSetting } from '../settings/setting.ts';
import styles from './shortcut-sheet.module.css';

/** Lists the shortcuts that can be used now, and turns them off. */
export function ShortcutSheet() {
  const [open, setOpen] = useState(false);
  const [on, setOn] = useSetting(shortcutsOn);
  useShortcuts([{ keys: '?', label: 'This sheet', group: 'Everywhere', run: () => setOpen(true) }]);
  return (
    <>
      <IconButton
        icon={Keyboard}
        label="Keyboard shortcuts"
        keys="?"
        onClick={() => setOpen(true)}
      />
      <Dialog title="Keyboard shortcuts" open={open} onOpenChange={setOpen}>
        <Checkbox checked={on} onChange={setOn} label="Shortcuts of a single key are on" />
        <div className={styles.groups} data-off={!on}>
          <Groups />
        </div>
      </Dialog>
    </>
  );
}

function Groups() {
  const groups = Map.groupBy(useRegistered(), ({ group }) => group);
  return [...groups].map(([group, shortcuts]) => (
    <section key={group}>
      <h3 className={styles.heading}>{group}</h3>
      <dl className={styles.list}>
        {shortcuts.map(({ keys, label }) => (
          <div key={keys} className={styles.row}>
            <dt>{label}</dt>
            <dd>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}
