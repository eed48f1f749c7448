import { Link } from '@tanstack/react-router';
import { PanelLeft } from 'lucide-react';
import { IconButton } from '../kit/icon-button.tsx';
import { panes } from '../settings/panes.ts';
import { useSetting } from '../settings/setting.ts';
import { AddButton } from './add-button.tsx';
import { DossierName } from './dossier-name.tsx';
import { GlobalSearch } from './global-search.tsx';
import { ShortcutSheet } from './shortcut-sheet.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import styles from './top-bar.module.css';

/** The slim bar on top: which dossier this is, search, and what is not of one page. */
export function TopBar() {
  const [open, setOpen] = useSetting(panes.left.open);
  return (
    <header className={styles.bar} data-bar>
      <div className={styles.start}>
        <span className={styles.wide}>
          <IconButton
            icon={PanelLeft}
            label={open ? 'Hide navigation' : 'Show navigation'}
            keys="["
            pressed={open}
            onClick={() => setOpen(!open)}
          />
        </span>
        <Link to="/" className={styles.name ?? ''}>
          <DossierName />
        </Link>
      </div>
      <GlobalSearch />
      <div className={styles.end}>
        <AddButton />
        <ThemeSwitch />
        <span className={styles.wide}>
          <ShortcutSheet />
        </span>
      </div>
    </header>
  );
}
