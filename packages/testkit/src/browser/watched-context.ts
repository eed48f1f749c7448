import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

/** What must not happen while somebody reads; and what a test may say that it expects. */
export interface Complaints {
  readonly all: () => readonly string[];
  /** What fits is no complaint: an answer of 400 that is asked for, say. */
  readonly expect: (pattern: RegExp) => void;
}

export interface Watched {
  readonly context: BrowserContext;
  readonly complaints: Complaints;
}

const LARGE = { width: 1440, height: 900 };

/**
 * A context in which everything is noted that a page of the reading room must not do: errors, violations of its policy,
 * requests that leave its server, failures of the server.
 */
export async function watchedContext(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext({
    viewport: LARGE,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    reducedMotion: 'reduce',
    ...options,
    baseURL: origin,
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  const noted: string[] = [];
  const expected: RegExp[] = [];
  const note = (complaint: string): void => void noted.push(complaint);
  await context.exposeBinding('noteViolation', (_, words: string) => note(words));
  await context.addInitScript(
    'addEventListener("securitypolicyviolation", (e) => noteViolation(`policy: ${e.violatedDirective} ${e.blockedURI}`))',
  );
  context.on('page', (page) => watch(page, origin, note));
  const complaints: Complaints = {
    all: () => noted.filter((complaint) => !expected.some((pattern) => pattern.test(complaint))),
    expect: (pattern) => void expected.push(pattern),
  };
  return { context, complaints };
}

function watch(page: Page, origin: string, note: (complaint: string) => void): void {
  page.on('console', (message) => {
    const { url } = message.location();
    if (message.type() === 'error') note(`console: ${message.text()} ${url}`);
  });
  page.on('pageerror', (error) => note(`page: ${String(error)}`));
  page.on('dialog', (dialog) => {
    note(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !/^(?:blob|data):/.test(request.url()))
      note(`request: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 500) note(`answer: ${response.status()} ${response.url()}`);
  });
}
