import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const DOCUMENTS = globSync(['*.md', 'docs/**/*.md', 'packages/*/README.md'], {
  cwd: ROOT,
}).toSorted();

interface Workspace {
  readonly scripts: Readonly<Record<string, string>>;
}
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Workspace;

describe.each(DOCUMENTS)('%s', (path) => {
  const content = readFileSync(join(ROOT, path), 'utf8');

  test('links to what is there', () => {
    const links = Array.from(
      content.matchAll(/(?:\]\(|\b(?:src|srcset|href)=")([^)\s"]+)/g),
      ([, target]) => target ?? '',
    );
    const missing = links
      .filter((target) => !/^(?:https?:|#)/.test(target))
      .filter((target) => !existsSync(join(ROOT, dirname(path), target.replace(/#.*$/, ''))));
    expect(missing).toEqual([]);
  });

  test('names npm scripts that there are', () => {
    const named = Array.from(
      content.matchAll(/\bnpm run ([a-z][a-z:-]*)/g),
      ([, name]) => name ?? '',
    );
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  test('names files of this repository that there are', () => {
    const paths = Array.from(
      content.matchAll(/`((?:packages|fixtures|docs|tools|bench)\/[\w./-]*\w)\/?`/g),
      ([, name]) => name ?? '',
    );
    expect(paths.filter((name) => !existsSync(join(ROOT, name)))).toEqual([]);
  });
});

test('CONTRIBUTING.md says what each part of the check is for, and the check runs them all', () => {
  const contributing = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
  const parts = Object.keys(scripts).filter((name) => name.startsWith('check:'));
  for (const name of parts) {
    expect(contributing, name).toContain(`\`npm run ${name}\``);
    expect(scripts['check'], name).toContain(`npm run ${name} `);
  }
});

test('the decisions are listed, each once', () => {
  const index = readFileSync(join(ROOT, 'docs/decisions/README.md'), 'utf8');
  const pages = globSync('docs/decisions/[0-9]*.md', { cwd: ROOT }).map((path) => path.slice(15));
  const listed = Array.from(index.matchAll(/\]\(([0-9]{4}-[^)]+)\)/g), ([, page]) => page ?? '');
  expect(listed).toEqual(pages.toSorted());
});
