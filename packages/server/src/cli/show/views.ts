import type { ShowView, ViewOption } from './view.ts';

/** One way to look at a dossier. */
export interface View {
  readonly name: string;
  /** For help, after the name. */
  readonly summary: string;
  /** The options that narrow it; every view takes `--json`. */
  readonly takes: readonly ViewOption[];
  /** Loads it, when it is wanted. */
  readonly load: () => Promise<ShowView>;
}

/** Every view of a dossier, in the order in which help lists them. */
export const VIEWS: readonly View[] = [
  {
    name: 'overview',
    summary: 'what the record holds, in one screen',
    takes: [],
    load: async () => (await import('./overview.ts')).showOverview,
  },
  {
    name: 'timeline',
    summary:
      'meetings, calls, visits and talks by date; what is to come, and what is undated, apart',
    takes: ['participant', 'status', 'outlet', 'document', 'from', 'to', 'asOf', 'limit'],
    load: async () => (await import('./timeline.ts')).showTimeline,
  },
  {
    name: 'statements',
    summary: 'who said what, with the exact words and where they stand',
    takes: [
      'speaker',
      'act',
      'type',
      'minConfidence',
      'verdict',
      'outlet',
      'document',
      'from',
      'to',
      'limit',
    ],
    load: async () => (await import('./statements.ts')).showStatements,
  },
  {
    name: 'positions',
    summary: 'where each party stands, and since when (not found yet)',
    takes: [],
    load: async () => (await import('./later.ts')).showLater,
  },
  {
    name: 'disputes',
    summary: 'accounts that cannot both be so (not found yet)',
    takes: [],
    load: async () => (await import('./later.ts')).showLater,
  },
  {
    name: 'copies',
    summary: 'which documents take from which (not found yet)',
    takes: [],
    load: async () => (await import('./later.ts')).showLater,
  },
  {
    name: 'figures',
    summary: 'numbers that are given: what different sources say of the same thing, side by side',
    takes: ['measure', 'speaker', 'outlet', 'document', 'from', 'to', 'limit'],
    load: async () => (await import('./figures.ts')).showFigures,
  },
  {
    name: 'entities',
    summary: 'who and what is named: type, other names, roles, how often',
    takes: ['type', 'name', 'why', 'limit'],
    load: async () => (await import('./entities.ts')).showEntities,
  },
  {
    name: 'documents',
    summary: 'what was read: title, outlet, date, what was found in it, where it came from',
    takes: ['outlet', 'from', 'to', 'limit'],
    load: async () => (await import('./documents.ts')).showDocuments,
  },
  {
    name: 'dates',
    summary: 'documents that say no date: when they may be of, and which sentences tell; conflicts',
    takes: [],
    load: async () => (await import('./dates.ts')).showDates,
  },
  {
    name: 'changes',
    summary: 'what was added, revised, edited in silence or gone since a date, oldest first',
    takes: ['since'],
    load: async () => (await import('./changes.ts')).showChanges,
  },
];
