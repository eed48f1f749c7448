import { Checkbox } from '../kit/checkbox.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { shortcutsOn, useRegistered } from '../keyboard/shortcuts.ts';
import { useSetting } from '../settings/setting.ts';
import styles from './shortcut-sheet.module.css';

export interface ShortcutListProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** The sheet itself; comes when it is asked for. `lazy` asks for the default export. */
// oxlint-disable-next-line import/no-default-export
export default function ShortcutList({ open, onOpenChange }: ShortcutListProps) {
  const [on, setOn] = useSetting(shortcutsOn);
  return (
    <Dialog title="Keyboard shortcuts" open={open} onOpenChange={onOpenChange}>
      <Checkbox checked={on} onChange={setOn} label="Shortcuts of a single key are on" />
      <div className={styles.groups} data-off={!on}>
        <Groups />
      </div>
    </Dialog>
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
