import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../packages/core/src/export/dossier.ts';
import { CSV_TABLES } from '../../packages/core/src/export/tables.ts';
import { PROBLEM_CODES } from '../../packages/core/src/model/problem.ts';
import { optionName } from '../../packages/server/src/cli/show/option-name.ts';
import { VIEWS } from '../../packages/server/src/cli/show/views.ts';
import { MANIFEST_COLUMNS } from '../../packages/server/src/fetch/manifest.ts';
import { cliReference, commandTree } from '../../tools/cli-reference.ts';

const guide = page('guide/command-line.md');
const errors = page('reference/errors.md');
const program = commandTree();

describe('the guide to the command line', () => {
  it('has every command in its table, and a section for each', () => {
    for (const command of program.commands) {
      expect(guide, command.name()).toMatch(new RegExp(`^\\| \`${command.name()}\``, 'm'));
      expect(guide, command.name()).toMatch(new RegExp(`^## ${command.name()}$`, 'm'));
    }
  });

  it('names every option', () => {
    const options = [program, ...program.commands].flatMap((command) => command.options);
    const missing = options
      .map(({ long }) => long ?? '')
      .filter((name) => !guide.includes(`\`${name}`));
    expect(missing).toEqual([]);
  });

  it('names every view, with the options that narrow it', () => {
    for (const { name, takes } of VIEWS) {
      const row = guide.split('\n').find((line) => line.startsWith(`| \`${name}\``));
      const narrowed = Array.from(row?.split('|')[3]?.matchAll(/--[a-z-]+/g) ?? [], ([one]) => one);
      expect(narrowed, name).toEqual(takes.map(optionName));
    }
  });

  it('names every column of a manifest', () => {
    for (const column of MANIFEST_COLUMNS) expect(guide).toContain(`\`${column}\``);
  });

  it('names every export format and table', () => {
    for (const format of EXPORT_FORMATS)
      expect(guide).toMatch(new RegExp(`^\\| \`${format}\``, 'm'));
    for (const table of CSV_TABLES) expect(guide).toContain(`\`${table}\``);
  });
});

describe('the reference', () => {
  it('of the command line is what the commands say', () => {
    expect(page('reference/cli.md')).toBe(cliReference());
  });

  it('of errors has every code once, and no other', () => {
    const described = Array.from(errors.matchAll(/^### `([a-z-]+)`$/gm), ([, code]) => code);
    expect(described.toSorted()).toEqual([...PROBLEM_CODES].toSorted());
  });

  it('of errors says of each code what it means and what to do', () => {
    for (const section of errors.split(/^### /m).slice(1))
      expect(section.split('\n').slice(1).join(' ').split('## ')[0]?.trim().length).toBeGreaterThan(
        80,
      );
  });
});

/** A page of docs/. */
function page(path: string): string {
  return readFileSync(join(import.meta.dirname, '..', path), 'utf8');
}
