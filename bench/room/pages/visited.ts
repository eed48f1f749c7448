import type { Visited } from './loads.ts';

/** What pages are opened at: ids in the dossier. */
export interface Subjects {
  readonly line: string;
  readonly document: string;
  readonly speaker: string;
}

export const FIRST_LINE = '[role="feed"] article blockquote';
export const LANES = '[role="listbox"]';

/** Every page at its first, and at a question that many lines answer. */
export function visited({ line, document, speaker }: Subjects): readonly Visited[] {
  return [
    { name: 'overview', path: '/', shows: 'main [role="slider"]' },
    { name: 'timeline', path: '/timeline', shows: LANES },
    { name: 'statements', path: '/statements', shows: FIRST_LINE },
    { name: 'statements by speaker', path: '/statements?group=speaker', shows: FIRST_LINE },
    { name: 'statements with words', path: '/statements?q=ceasefire', shows: FIRST_LINE },
    { name: 'about this line', path: `/statements?line=${line}`, shows: '#pane-right figure mark' },
    { name: 'documents', path: '/documents', shows: '[role="feed"] article a' },
    { name: 'document', path: `/documents/${document}`, shows: 'main [data-passage]' },
    { name: 'people and bodies', path: '/entities', shows: '[role="feed"] article h2' },
    { name: 'entity', path: `/entities/${speaker}`, shows: 'main [role="slider"]' },
    { name: 'map', path: '/map', shows: 'section[aria-label="Places"] button' },
    { name: 'figures', path: '/figures', shows: 'main article' },
    { name: 'search', path: '/search?query=ceasefire', shows: '[role="feed"] article mark' },
    { name: 'line', path: `/lines/${line}`, shows: 'main figure mark' },
    { name: 'changes', path: '/changes', shows: 'main h1' },
    { name: 'my work', path: '/log', shows: 'main [role="tab"]' },
  ];
}
