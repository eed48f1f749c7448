import type { LucideIcon } from 'lucide-react';
import {
  Braces,
  CalendarRange,
  FileText,
  GitCommitVertical,
  Hash,
  LayoutDashboard,
  Map as MapIcon,
  NotebookPen,
  Quote,
  Search,
  Users,
} from 'lucide-react';

/** A page that the navigation leads to. */
export interface Place {
  readonly to:
    | '/'
    | '/timeline'
    | '/statements'
    | '/documents'
    | '/entities'
    | '/map'
    | '/figures'
    | '/search'
    | '/changes'
    | '/log'
    | '/api';
  readonly label: string;
  readonly icon: LucideIcon;
  /** Second key after `g`. */
  readonly key: string | null;
  /** Shown in the bar at the bottom of a small screen. */
  readonly foremost: boolean;
}

export const READING: readonly Place[] = [
  { to: '/', label: 'Overview', icon: LayoutDashboard, key: 'o', foremost: true },
  { to: '/timeline', label: 'Timeline', icon: CalendarRange, key: 't', foremost: true },
  { to: '/statements', label: 'Statements', icon: Quote, key: 's', foremost: true },
  { to: '/documents', label: 'Documents', icon: FileText, key: 'd', foremost: true },
  { to: '/entities', label: 'People and bodies', icon: Users, key: 'e', foremost: false },
  { to: '/map', label: 'Map', icon: MapIcon, key: 'm', foremost: false },
  { to: '/figures', label: 'Figures', icon: Hash, key: 'f', foremost: false },
];

export const WORKING: readonly Place[] = [
  { to: '/search', label: 'Search', icon: Search, key: null, foremost: false },
  { to: '/changes', label: 'Changes', icon: GitCommitVertical, key: 'c', foremost: false },
  { to: '/log', label: 'My work', icon: NotebookPen, key: 'l', foremost: false },
  { to: '/api', label: 'API', icon: Braces, key: 'a', foremost: false },
];
