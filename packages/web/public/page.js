// One page, opened as a file: a plain script, since a browser loads no modules from `file:`.
'use strict';

/**
 * A row of a table: its cells, and the words that the filter looks through.
 * @typedef {{ readonly cells: readonly (Node | string)[], readonly words: string }} Row
 *
 * What is shown of one kind of fact.
 * @typedef {{ readonly id: string, readonly heads: readonly string[], readonly rows: readonly Row[] }} Listing
 */

/** How many rows of a table stand on the page at first, and how many more each time. */
const STEP = 200;

const page = {
  file: /** @type {HTMLInputElement} */ (element('file')),
  filter: /** @type {HTMLInputElement} */ (element('filter')),
  status: element('status'),
  record: element('record'),
};

/** @type {readonly Listing[]} */
let listings = [];

page.file.addEventListener('change', () => {
  void open(page.file.files?.[0]);
  page.file.value = ''; // so that the same file, written anew, can be chosen again
});
page.filter.addEventListener('input', showAll);
document.addEventListener('dragover', (event) => {
  event.preventDefault();
  document.body.classList.add('over');
});
document.addEventListener('dragleave', () => document.body.classList.remove('over'));
document.addEventListener('drop', (event) => {
  event.preventDefault();
  document.body.classList.remove('over');
  void open(event.dataTransfer?.files[0]);
});

/** @param {File | undefined} file */
async function open(file) {
  if (file === undefined) return;
  page.status.classList.remove('fault');
  page.status.textContent = `Reading ${file.name} …`;
  page.status.setAttribute('aria-busy', 'true');
  try {
    listings = listingsOf(JSON.parse(await file.text()));
    page.status.textContent = file.name;
    page.record.hidden = false;
    showAll();
  } catch (error) {
    page.record.hidden = true;
    page.status.classList.add('fault');
    page.status.textContent =
      error instanceof SyntaxError
        ? `${file.name} is not JSON. Make one with: rapporteur export DOSSIER --format json --out record.json`
        : `${file.name} is no record: ${error instanceof Error ? error.message : String(error)}`;
  } finally {
    page.status.setAttribute('aria-busy', 'false');
  }
}

/**
 * @param {unknown} record what the file holds, of which nothing is certain
 * @returns {readonly Listing[]}
 */
function listingsOf(record) {
  const statements = list(record, 'statements');
  const events = list(record, 'events');
  const documents = list(record, 'documents');
  if (statements === null || events === null || documents === null)
    throw new TypeError('it has no lists of statements, events and documents.');
  return [
    {
      id: 'statements',
      heads: ['Who', 'Act', 'Words', 'Where'],
      rows: statements.map(statementRow),
    },
    { id: 'events', heads: ['When', 'What', 'Who', 'Words', 'Where'], rows: events.map(eventRow) },
    {
      id: 'documents',
      heads: ['Published', 'Outlet', 'Title', 'Input'],
      rows: documents.map(documentRow),
    },
  ];
}

/** @param {unknown} statement */
function statementRow(statement) {
  const named = text(statement, 'speaker', 'name');
  const called = text(statement, 'source', 'exact');
  const negated = field(statement, 'negated') === true;
  const content = list(statement, 'content') ?? [];
  return row([
    named ?? (called === null ? unknown('nobody named') : unknown(`“${called}”`)),
    made('span', 'act', `${text(statement, 'act') ?? ''}${negated ? ' (negated)' : ''}`),
    quotation(content.map((part) => text(part, 'exact') ?? '').join(' … ')),
    where(statement, content[0], content.at(-1)),
  ]);
}

/** @param {unknown} event */
function eventRow(event) {
  const who = (list(event, 'participants') ?? []).map((one) => text(one, 'name') ?? 'unknown');
  const trigger = field(event, 'trigger');
  return row([
    text(event, 'when', 'from') ?? unknown('date unknown'),
    [text(event, 'mode'), text(event, 'status')].filter((part) => part !== null).join(', '),
    who.length > 0 ? who.join(', ') : unknown('nobody named'),
    quotation(text(event, 'sentence', 'exact') ?? text(trigger, 'exact') ?? ''),
    where(event, trigger, trigger),
  ]);
}

/** @param {unknown} document */
function documentRow(document) {
  return row([
    dayOf(document) ?? unknown('date unknown'),
    text(document, 'outlet') ?? unknown('outlet unknown'),
    titleOf(document),
    (list(document, 'inputs') ?? []).filter((input) => typeof input === 'string').join(', '),
  ]);
}

/**
 * The document that a fact stands in, and the code points from its first to its last word.
 * @param {unknown} fact
 * @param {unknown} first
 * @param {unknown} last
 */
function where(fact, first, last) {
  const citation = field(fact, 'citation');
  const start = field(first, 'start');
  const end = field(last, 'end');
  const offsets = typeof start === 'number' && typeof end === 'number' ? `${start}–${end}` : null;
  const about = [text(citation, 'outlet'), dayOf(citation), offsets];
  const cell = made('span', 'where', '');
  cell.append(titleOf(citation), `  ${about.filter((part) => part !== null).join(' · ')}`);
  return cell;
}

/** @param {unknown} document a document, or a citation of one */
function dayOf(document) {
  const day = text(document, 'published', 'value')?.slice(0, '2025-03-24'.length) ?? null;
  const from = text(document, 'published', 'from');
  const to = text(document, 'published', 'to');
  // What is inferred may be known to some days only; `to` is the day after the last.
  const known = day ?? (from === null || to === null ? null : `${from} until before ${to}`);
  return known !== null && text(document, 'published', 'kind') === 'inferred'
    ? `~ ${known}`
    : known;
}

/** @param {unknown} document a document, or a citation of one */
function titleOf(document) {
  const title = text(document, 'title') ?? text(document, 'input') ?? 'untitled';
  const url = text(document, 'url');
  if (url === null || !/^https?:\/\//i.test(url)) return made('span', '', title);
  const link = window.document.createElement('a');
  link.href = url;
  link.rel = 'noreferrer noopener';
  link.target = '_blank';
  link.textContent = title;
  return link;
}

function showAll() {
  const wanted = page.filter.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  for (const listing of listings) {
    const rows = listing.rows.filter(({ words }) => wanted.every((word) => words.includes(word)));
    const all = listing.rows.length;
    element(`${listing.id}-count`).textContent =
      rows.length === all ? `${all}` : `${rows.length} of ${all}`;
    show(listing, rows, STEP);
  }
}

/**
 * @param {Listing} listing
 * @param {readonly Row[]} rows
 * @param {number} limit
 */
function show(listing, rows, limit) {
  const table = window.document.createElement('table');
  const heads = table.createTHead().insertRow();
  for (const head of listing.heads) {
    const cell = made('th', '', head);
    cell.setAttribute('scope', 'col');
    heads.append(cell);
  }
  const body = table.createTBody();
  for (const { cells } of rows.slice(0, limit)) {
    const line = body.insertRow();
    for (const cell of cells) line.insertCell().append(cell);
  }
  const place = element(listing.id);
  place.replaceChildren(rows.length > 0 ? table : made('p', 'unknown', 'None.'));
  if (rows.length <= limit) return;
  const more = made('button', '', `${Math.min(STEP, rows.length - limit)} more`);
  more.addEventListener('click', () => show(listing, rows, limit + STEP));
  place.append(more);
}

/**
 * @param {readonly (Node | string)[]} cells
 * @returns {Row}
 */
function row(cells) {
  const words = cells.map((cell) => (typeof cell === 'string' ? cell : (cell.textContent ?? '')));
  return { cells, words: words.join(' ').toLocaleLowerCase() };
}

/** @param {string} words */
function quotation(words) {
  return made('blockquote', '', words);
}

/** @param {string} words */
function unknown(words) {
  return made('span', 'unknown', words);
}

/**
 * An element with words in it; never markup, whatever a source has written.
 * @param {string} name
 * @param {string} className
 * @param {string} words
 */
function made(name, className, words) {
  const node = window.document.createElement(name);
  if (className !== '') node.className = className;
  node.textContent = words;
  return node;
}

/**
 * @param {string} id
 * @returns {HTMLElement}
 */
function element(id) {
  const found = window.document.getElementById(id);
  if (found === null) throw new Error(`index.html has no element with the id ${id}`);
  return found;
}

/**
 * @param {unknown} value
 * @param {string} name
 * @returns {unknown} undefined where there is none
 */
function field(value, name) {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return Reflect.get(value, name);
}

/**
 * @param {unknown} value
 * @param {readonly string[]} path
 * @returns {string | null}
 */
function text(value, ...path) {
  const found = path.reduce(field, value);
  return typeof found === 'string' ? found : null;
}

/**
 * @param {unknown} value
 * @param {string} name
 * @returns {readonly unknown[] | null}
 */
function list(value, name) {
  const found = field(value, name);
  return Array.isArray(found) ? found : null;
}
