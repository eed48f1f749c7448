import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { cruise as runCruise } from 'dependency-cruiser';
import { afterEach, beforeEach, expect, test } from 'vitest';
import config from '../dependency-cruiser.config.ts';

/** For each rule one import that it forbids: who imports what, and as what. */
const FORBIDDEN: Readonly<Record<string, readonly [from: string, to: string, how?: 'type']>> = {
  'model-stands-alone': ['core/src/model/span.ts', 'core/src/text/tokens.ts', 'type'],
  'text-knows-the-model-only': ['core/src/text/slice.ts', 'core/src/languages/en/verbs.ts'],
  'languages-are-data': ['core/src/languages/en/verbs.ts', 'core/src/annotate/times.ts'],
  'stages-never-import-one-another': [
    'core/src/annotate/times.ts',
    'core/src/extract/speech.ts',
    'type',
  ],
  'stages-know-model-text-and-languages': [
    'core/src/extract/speech.ts',
    'core/src/views/timeline.ts',
  ],
  'pipeline-stands-above-stages-only': [
    'core/src/pipeline/stages.ts',
    'core/src/export/csv.ts',
    'type',
  ],
  'views-show-the-model': ['core/src/views/timeline.ts', 'core/src/link/copies.ts'],
  'export-writes-views-and-model': ['core/src/export/csv.ts', 'core/src/pipeline/stages.ts'],
  'core-runs-anywhere': ['core/src/read/file.ts', 'node:fs'],
  'zod-stays-in-schemas': ['core/src/export/csv.ts', 'core/src/model/schemas/span.ts'],
  'store-knows-the-model-only': [
    'server/src/store/sqlite.ts',
    'core/src/pipeline/stages.ts',
    'type',
  ],
  'fetch-knows-the-model-only': ['server/src/fetch/folder.ts', 'server/src/store/sqlite.ts'],
  'app-knows-interfaces-only': ['server/src/app/add.ts', 'server/src/store/sqlite.ts'],
  'app-stands-below-its-doors': ['server/src/app/add.ts', 'server/src/cli/table.ts', 'type'],
  'only-compose-picks-parts': ['server/src/cli/table.ts', 'server/src/store/sqlite.ts'],
  'only-compose-picks-the-engine': ['server/src/jobs/worker.ts', 'engine/src/tagger.ts', 'type'],
  'doors-go-through-app': ['server/src/jobs/worker.ts', 'core/src/pipeline/stages.ts'],
  'doors-never-import-one-another': ['server/src/http/server.ts', 'server/src/cli/table.ts'],
  'core-needs-no-other-package': ['core/src/link/copies.ts', 'engine/src/tagger.ts', 'type'],
  'engine-knows-the-model-only': ['engine/src/tagger.ts', 'core/src/extract/speech.ts'],
  'web-knows-model-text-and-views': ['web/src/page.ts', 'core/src/export/csv.ts'],
  'testkit-is-for-tests': ['server/src/app/add.ts', 'testkit/src/stories.ts'],
  'program-needs-no-tools': ['server/src/app/add.ts', '../tools/generate.ts'],
  'no-cycles': ['core/src/text/slice.ts', 'core/src/text/slice.ts'],
  'imports-exist': ['core/src/text/slice.ts', './missing.ts'],
  'packages-are-declared': ['core/src/text/slice.ts', 'undeclared'],
};

const ALLOWED: [from: string, to: string, how?: 'type'][] = [
  ['core/src/annotate/times.ts', 'core/src/pipeline/stage.ts'],
  ['core/src/annotate/times.ts', 'core/src/languages/en/verbs.ts'],
  ['core/src/annotate/times.test.ts', 'core/src/extract/speech.ts'],
  ['core/src/pipeline/stages.ts', 'core/src/annotate/times.ts'],
  ['core/src/export/csv.ts', 'core/src/views/timeline.ts'],
  ['server/src/app/add.ts', 'server/src/store/sqlite.ts', 'type'],
  ['server/src/app/add.ts', 'core/src/pipeline/stages.ts'],
  ['server/src/compose.ts', 'server/src/store/sqlite.ts'],
  ['server/src/compose.ts', 'engine/src/tagger.ts'],
  ['server/src/cli/table.ts', 'core/src/views/timeline.ts'],
  ['server/src/cli/table.test.ts', 'testkit/src/stories.ts'],
  ['web/src/page.ts', 'core/src/views/timeline.ts'],
];

const root = resolve(import.meta.dirname, '..');
let workspace: string;

beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'import-directions-'));
  write('package.json', '{ "type": "module", "workspaces": ["packages/*"] }');
  for (const name of ['core', 'engine', 'server', 'testkit', 'web'])
    write(`packages/${name}/package.json`, `{ "name": "${name}", "type": "module" }`);
  write('node_modules/undeclared/package.json', '{ "name": "undeclared", "main": "index.js" }');
  write('node_modules/undeclared/index.js', '');
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

test('every rule has an import here that it forbids', () => {
  expect(Object.keys(FORBIDDEN).toSorted()).toEqual(
    (config.forbidden ?? []).map((rule) => rule.name).toSorted(),
  );
});

test.each(Object.entries(FORBIDDEN))(
  '%s fails, and says what to do',
  async (name, [from, to, how]) => {
    writeImport(from, to, how);
    const { code, output } = await cruise();
    expect(output).toContain(`error ${name}: `);
    const comment = config.forbidden?.find((rule) => rule.name === name)?.comment;
    expect(output.replaceAll(/\s+/g, ' ')).toContain(comment ?? 'a comment');
    expect(code).toBeGreaterThan(0);
  },
);

test.each(ALLOWED)('%s may import %s', async (from, to, how) => {
  writeImport(from, to, how);
  expect(await cruise()).toMatchObject({ code: 0 });
});

test('the command of `npm run check:imports` fails on a type imported the wrong way', () => {
  writeImport('core/src/annotate/times.ts', 'core/src/extract/speech.ts', 'type');
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'),
      `--config=${join(root, 'dependency-cruiser.config.ts')}`,
      '--output-type=err-long',
      'packages',
    ],
    { cwd: workspace, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
  );
  expect(stdout).toMatchInlineSnapshot(`
    "
      error stages-never-import-one-another: packages/core/src/annotate/times.ts → packages/core/src/extract/speech.ts
        Stages meet in the model: declare the layer in \`needs\` and let the earlier
        stage give it. A function that two stages share goes to text/, a list to
        languages/.


    x 1 dependency violations (1 errors, 0 warnings). 2 modules, 1 dependencies cruised.

    "
  `);
  expect(status).toBe(1);
});

function writeImport(from: string, to: string, how?: 'type'): void {
  const isPath = to.endsWith('.ts') && !to.startsWith('./');
  if (isPath) write(join('packages', to), 'export const value = 1;\n');
  const path = isPath ? relative(dirname(from), to) : to;
  const specifier = isPath && !path.startsWith('.') ? `./${path}` : path;
  write(
    join('packages', from),
    `import ${how ?? ''} { value } from '${specifier}';\nvoid value;\n`,
  );
}

function write(path: string, content: string): void {
  const full = join(workspace, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, content);
}

async function cruise(): Promise<{ readonly code: number; readonly output: string }> {
  const result = await runCruise(['packages'], {
    ...config.options,
    baseDir: workspace,
    validate: true,
    ruleSet: { forbidden: config.forbidden ?? [] },
    outputType: 'err-long',
  });
  return { code: result.exitCode, output: String(result.output) };
}
