/**
 * Writes docs/images/terminal.svg: what the program really says to the commands below, over the made-up
 * story. Each better rule changes it, so it is drawn by `npm run picture`, not checked.
 */
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const ROOT = join(import.meta.dirname, '..');
const PICTURE = join(ROOT, 'docs/images/terminal.svg');
const STORY = join(ROOT, 'fixtures/stories/sorn-river');
const COLUMNS = 92;
const MOST_LINES = 34;

const SESSION: readonly (readonly string[])[] = [
  ['add', 'sorn.dossier', 'articles/manifest.csv'],
  ['show', 'sorn.dossier', 'statements', '--speaker', 'Venn', '--limit', '4'],
];

const CHARACTER = 8.43;
const LINE = 20;
const MARGIN = 20;

/** Select Graphic Rendition codes that the program uses, and how they look. */
const LOOKS: Readonly<Record<string, string>> = {
  1: 'font-weight="700"',
  2: 'fill="#8b8f98"',
  3: 'font-style="italic"',
  31: 'fill="#e5786d"',
  32: 'fill="#7fb778"',
  33: 'fill="#e0b35a"',
};

const folder = mkdtempSync(join(tmpdir(), 'picture-'));
try {
  const lines = SESSION.flatMap((words) => [prompt(words), ...run(words), '']);
  mkdirSync(dirname(PICTURE), { recursive: true });
  writeFileSync(PICTURE, drawn(lines.slice(0, MOST_LINES)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function prompt(words: readonly string[]): string {
  return `\u001B[32m$\u001B[0m \u001B[1mrapporteur ${words.join(' ')}\u001B[0m`;
}

function run(words: readonly string[]): readonly string[] {
  const args = words.map((word) =>
    word.endsWith('.dossier') ? join(folder, word) : word.replace('articles', STORY),
  );
  // Both streams go to one file, so that they stand in the order in which a terminal would show them.
  const output = join(folder, 'output');
  const file = openSync(output, 'w');
  const { status } = spawnSync(
    process.execPath,
    [join(ROOT, 'packages/server/bin/rapporteur.js'), ...args],
    {
      cwd: ROOT,
      stdio: ['ignore', file, file],
      env: { ...process.env, NO_COLOR: '', FORCE_COLOR: '1', COLUMNS: String(COLUMNS) },
    },
  );
  closeSync(file);
  const said = readFileSync(output, 'utf8')
    .replaceAll(`${folder}/`, '')
    .replaceAll(/\S*fixtures\/stories\/sorn-river\//g, 'articles/');
  if (status !== 0) throw new Error(`rapporteur ${words.join(' ')} failed:\n${said}`);
  return said.trimEnd().split('\n');
}

function drawn(lines: readonly string[]): string {
  const longest = Math.max(...lines.map((line) => stripVTControlCharacters(line).length));
  const width = Math.ceil(longest * CHARACTER + 2 * MARGIN);
  const height = lines.length * LINE + 2 * MARGIN;
  const texts = lines.map(
    (line, index) =>
      `  <text x="${MARGIN}" y="${MARGIN + (index + 0.75) * LINE}">${styled(line)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
<title>A terminal: rapporteur reads a made-up story and shows who said what</title>
<rect width="100%" height="100%" rx="8" fill="#1d1f24"/>
<g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14" fill="#e8e6e1">
${texts.join('\n')}
</g>
</svg>
`;
}

/** The words of a line, each stretch with the look that the codes before it ask for. */
function styled(line: string): string {
  let looks: readonly string[] = [];
  return line
    .split(/(\u001B\[[0-9;]*m)/)
    .map((part) => {
      const codes = /^\u001B\[([0-9;]*)m$/.exec(part)?.[1];
      if (codes === undefined)
        return part === '' ? '' : `<tspan ${looks.join(' ')}>${escaped(part)}</tspan>`;
      looks = codes.split(';').reduce(applied, looks);
      return '';
    })
    .join('');
}

function applied(looks: readonly string[], code: string): readonly string[] {
  const look = LOOKS[code];
  if (look !== undefined) return [...looks, look];
  if (code === '22') return looks.filter((one) => one !== LOOKS[1] && one !== LOOKS[2]);
  if (code === '39') return looks.filter((one) => !one.startsWith('fill') || one === LOOKS[2]);
  return [];
}

/** Spaces are made ones that no viewer joins. */
function escaped(text: string): string {
  const words = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return words.replaceAll(' ', '\u00A0');
}
