import { Problem } from '@rapporteur/core/model/problem';
import { allBytes } from '../all-bytes.ts';
import { type OpenEntry, sourceOf } from '../entry.ts';
import { webAddress } from '../feeds/listed.ts';
import type { InputItem } from '../input-item.ts';
import { charsetOf, isHtml } from './http-fields.ts';
import { type MimePart, mimeParts } from './mime-parts.ts';

/** The page that a browser saved together with its pictures and styles, which are left aside. */
export async function* takeMhtml(entry: OpenEntry): AsyncGenerator<InputItem> {
  const { fields, parts } = mimeParts(await allBytes(entry));
  const page = mainPart(fields, parts);
  if (page === undefined)
    throw new Problem(
      'input-not-text',
      `${entry.input}: holds no page in any of its ${parts.length} parts`,
      'Save the page again from the browser, as HTML.',
    );
  const url =
    webAddress(fields.get('snapshot-content-location')) ??
    webAddress(page.fields.get('content-location'));
  const charset = charsetOf(page.fields.get('content-type') ?? '');
  const saved = Date.parse(fields.get('date') ?? '');
  const source = sourceOf({ ...entry, charset }, Uint8Array.from(page.body), 'text/html');
  yield {
    kind: 'source',
    source: {
      ...source,
      input: url === null ? entry.input : `${entry.input}!${url}`,
      given: { ...(url !== null && { url }), ...entry.given },
      ...(!Number.isNaN(saved) && { capturedAt: new Date(saved).toISOString() }),
    },
  };
}

/** The part that the archive starts with (RFC 2387, 3.2), or the first that is a page. */
function mainPart(
  fields: ReadonlyMap<string, string>,
  parts: readonly MimePart[],
): MimePart | undefined {
  const start = /start\s*=\s*"?([^";\s]+)/i.exec(fields.get('content-type') ?? '')?.[1];
  const place = fields.get('snapshot-content-location');
  const pages = parts.filter(({ mediaType, body }) => isHtml(mediaType) && body.length > 0);
  return (
    pages.find((part) => start !== undefined && part.fields.get('content-id') === start) ??
    pages.find((part) => place !== undefined && part.fields.get('content-location') === place) ??
    pages[0]
  );
}
