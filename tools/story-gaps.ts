/**
 * Reads the demo story and writes what is not as expected to its gaps.json, and the figures into docs/quality.md.
 * With --check it writes nothing, names what has changed, and fails.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changedGaps, gapsOf, type StoryGaps } from '../packages/testkit/src/stories/gaps.ts';
import { SORN_RIVER } from '../packages/testkit/src/stories/sorn-river.ts';
import { compareStory, readStory } from '../packages/testkit/src/stories/story.ts';
import { summaryTable } from '../packages/testkit/src/stories/summary.ts';

const GAPS = join(SORN_RIVER, 'gaps.json');
const PAGE = join(import.meta.dirname, '../docs/quality.md');
/** The table stands between these; what is around it is written by hand. */
const BLOCK = /(<!-- story-gaps: \d{4}-\d\d-\d\d -->\n\n)([^]*?)(\n\n<!-- \/story-gaps -->)/;

const comparison = compareStory(await readStory(SORN_RIVER));
const gaps = gapsOf(comparison);
const table = summaryTable(comparison);
const page = readFileSync(PAGE, 'utf8');
const { opened, closed } = changedGaps(listed(), gaps);

console.log(table);
for (const gap of opened) console.log(`new    ${gap}`);
for (const gap of closed) console.log(`closed ${gap}`);

if (process.argv.includes('--check')) {
  if (opened.length + closed.length > 0 || BLOCK.exec(page)?.[2] !== table) {
    console.error('Run `node tools/story-gaps.ts`, look at what it writes, and commit it.');
    process.exitCode = 1;
  }
} else {
  writeFileSync(GAPS, `${JSON.stringify(gaps, null, 2)}\n`);
  const today = new Date().toISOString().slice(0, 10);
  const block = `<!-- story-gaps: ${today} -->\n\n${table}\n\n<!-- /story-gaps -->`;
  if (BLOCK.exec(page)?.[2] !== table)
    writeFileSync(
      PAGE,
      page.replace(BLOCK, () => block),
    );
}

function listed(): StoryGaps {
  try {
    return JSON.parse(readFileSync(GAPS, 'utf8')) as StoryGaps;
  } catch {
    return {};
  }
}
