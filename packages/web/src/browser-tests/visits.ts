import type { Page } from 'playwright-core';

/** What the addresses of pages are made of: ids in the dossier. */
export interface Subjects {
  readonly line: string;
  readonly document: string;
  readonly speaker: string;
  readonly contact: string;
}

/** Every page of the reading room, at addresses at which it has something to show. */
export const VISITS: readonly (readonly [name: string, path: (of: Subjects) => string])[] = [
  ['overview', () => '/'],
  ['timeline', () => '/timeline'],
  ['timeline by actor', () => '/timeline?lanes=actor'],
  ['timeline as a list', () => '/timeline?view=list&undated=yes'],
  ['contact', ({ contact }) => `/timeline?contact=${contact}`],
  ['statements', () => '/statements'],
  ['statements by speaker', () => '/statements?group=speaker&act=deny'],
  ['no statements', () => '/statements?q=nowhere'],
  ['about this line', ({ line }) => `/statements?line=${line}`],
  ['documents', () => '/documents'],
  ['document', ({ document }) => `/documents/${document}`],
  ['document with a line', ({ document, line }) => `/documents/${document}?line=${line}`],
  ['captured source', ({ document }) => `/documents/${document}?view=source`],
  ['revisions', ({ document }) => `/documents/${document}?view=revisions`],
  ['people and bodies', () => '/entities'],
  ['entity', ({ speaker }) => `/entities/${speaker}`],
  ['map', () => '/map'],
  ['figures', () => '/figures'],
  ['search', () => '/search'],
  ['search with hits', () => '/search?query=water'],
  ['line', ({ line }) => `/lines/${line}`],
  ['changes', () => '/changes'],
  ['my work', () => '/log'],
  ['API', () => '/api'],
  ['not found', () => '/nowhere'],
];

/** Goes there, and waits until nothing is being loaded any more. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
}

/** Waits until a page has its heading, and has shown for a while that it loads nothing. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor({ state: 'attached' });
  await page.evaluate(async () => {
    const loads = (): boolean => document.querySelector('[aria-busy="true"]') !== null;
    let quiet = 0;
    while (quiet < 5) {
      quiet = loads() ? 0 : quiet + 1;
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  });
}

/** Of the story: a denial by Ada Venn, and what goes with it. */
export async function subjectsOf(origin: string): Promise<Subjects> {
  const asked = async (path: string): Promise<Listed> =>
    (await (await fetch(`${origin}/api/v1${path}`)).json()) as Listed;
  const [statements, contacts] = await Promise.all([
    asked('/statements?q=saboteurs&order=oldest&limit=1'),
    asked('/timeline?from=2031-03-01&to=2031-03-20'),
  ]);
  const [statement] = statements.items;
  return {
    line: statement?.id ?? '',
    document: statement?.citation?.document ?? '',
    speaker: statement?.speaker?.id ?? '',
    contact: contacts.items[0]?.id ?? '',
  };
}

interface Listed {
  readonly items: readonly {
    readonly id: string;
    readonly citation?: { readonly document: string };
    readonly speaker?: { readonly id: string } | null;
  }[];
}
