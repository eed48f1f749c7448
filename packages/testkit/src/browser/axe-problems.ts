import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What the library of dialogs keeps the focus in with: focused, they pass it on at once. */
const PASSED_ON = '[data-base-ui-focus-guard]';

/**
 * What axe finds wrong with a page as it stands: the rule, where, and why.
 * @param rules only these; by default all of WCAG 2.2 AA and of good practice.
 */
export async function axeProblems(
  page: Page,
  rules: readonly string[] | null = null,
): Promise<readonly string[]> {
  if (!(await page.evaluate<boolean>('"axe" in globalThis'))) await page.evaluate(axe.source);
  const options: RunOptions = {
    resultTypes: ['violations'],
    runOnly: rules === null ? { type: 'tag', values: TAGS } : { type: 'rule', values: [...rules] },
  };
  const run = `axe.run({ exclude: [['${PASSED_ON}']] }, ${JSON.stringify(options)})`;
  const { violations } = await page.evaluate<AxeResults>(run);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary, html }) => {
      const why = (failureSummary ?? '').replaceAll(/\s+/g, ' ');
      return `${id} at ${target.join(' ')}: ${why} ${html.slice(0, 200)}`;
    }),
  );
}
