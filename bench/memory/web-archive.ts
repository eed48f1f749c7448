import { randomFillSync } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { gzipSync } from 'node:zlib';

export interface WebArchive {
  /** Size of the file, in bytes, at least. */
  readonly bytes: number;
  /** Pages among its records; pictures and one large film make up the rest. */
  readonly pages: number;
}

/** Writes a WARC, compressed record by record as crawlers do. */
export async function writeWebArchive(path: string, { bytes, pages }: WebArchive): Promise<void> {
  const file = createWriteStream(path);
  let written = 0;
  const write = async (record: Uint8Array): Promise<void> => {
    written += record.length;
    if (!file.write(record)) await once(file, 'drain');
  };
  await write(record('film.mp4', 'video/mp4', noise(Math.min(300_000_000, bytes / 4))));
  const between = Math.max(1, Math.floor((bytes - written) / pages));
  for (let index = 0; index < pages; index += 1) {
    const page = record(`story-${index}`, 'text/html; charset=utf-8', Buffer.from(story(index)));
    await write(page);
    for (let left = between - page.length; left > 0; left -= PICTURE)
      await write(record(`${index}-${left}.jpg`, 'image/jpeg', noise(Math.min(left, PICTURE))));
  }
  file.end();
  await once(file, 'close');
}

const PICTURE = 150_000;

function noise(length: number): Uint8Array {
  return randomFillSync(new Uint8Array(length));
}

function record(path: string, mediaType: string, body: Uint8Array): Uint8Array {
  const block = Buffer.concat([
    Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: ${mediaType}\r\n\r\n`),
    body,
  ]);
  const head = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://sorn.example/${path}\r\nWARC-Date: 2031-03-12T10:00:00Z\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: ${block.length}\r\n\r\n`;
  return gzipSync(Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')]), { level: 1 });
}

/** A page as news sites send them: 12 paragraphs in some 60 KB of scripts and navigation. */
function story(index: number): string {
  const paragraphs = Array.from(
    { length: 12 },
    (_, number) =>
      `<p>On day ${index} of the talks, paragraph ${number}, Foreign Minister Rene Tarn said the delegations would meet again, and “nothing has been decided,” he told reporters in Ostrel after ${index + number} hours.</p>`,
  );
  const links = Array.from(
    { length: 150 },
    (_, number) =>
      `<li><a href="/section/${(index * 7919 + number) % 99991}">Section ${number}</a></li>`,
  );
  const script = Buffer.from(noise(20_000)).toString('base64');
  return `<!doctype html><html lang="en"><head><title>Day ${index} of the talks</title><script>var data="${script}"</script></head><body><nav><ul>${links.join('')}</ul></nav><main><article><h1>Day ${index} of the talks</h1>${paragraphs.join('\n')}</article></main></body></html>`;
}
