import { Link } from '@tanstack/react-router';
import { Menu } from 'lucide-react';
import { READING } from './places.ts';
import { useShell } from './shell-context.ts';
import styles from './navigation.module.css';

/** Navigation within reach of the thumb, on small screens only. */
export function BottomBar() {
  const { view, show } = useShell();
  const open = view === 'menu';
  return (
    <nav aria-label="Main pages" className={styles.bottom}>
      {READING.filter(({ foremost }) => foremost).map(({ to, label, icon: Icon }) => (
        <Link
          key={to}
          to={to}
          className={styles.tab ?? ''}
          activeOptions={{ exact: to === '/', includeSearch: false }}
          onClick={() => show('main')}
        >
          <Icon size={18} strokeWidth={1.6} aria-hidden />
          <span>{label}</span>
        </Link>
      ))}
      <button
        type="button"
        className={styles.tab}
        aria-expanded={open}
        aria-controls="pane-left"
        onClick={() => show(open ? 'main' : 'menu')}
      >
        <Menu size={18} strokeWidth={1.6} aria-hidden />
        <span>More</span>
      </button>
    </nav>
  );
}
