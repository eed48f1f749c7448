import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { appParts, asked, ECHO_ROOM } from '../../../../testkit/src/http/app-parts.ts';
import { makeApp } from '../app.ts';

const PAGE = new Uint8Array([
  0xef, 0xbb, 0xbf, 0x3c, 0x73, 0x63, 0x72, 0x69, 0x70, 0x74, 0x3e, 0xff,
]);
const SHA256 = createHash('sha256').update(PAGE).digest('hex');
const ADDRESS = '/api/v1/revisions/rev_0123456789abcdef/bytes';

function room(answer: unknown): typeof ECHO_ROOM {
  return { ...ECHO_ROOM, ask: async () => new TextEncoder().encode(JSON.stringify(answer)) };
}

test('captured bytes come as they were, to be saved and not shown', async () => {
  const base64 = Buffer.from(PAGE).toString('base64');
  const app = makeApp(appParts({ room: room({ sha256: SHA256, base64 }) }));
  const answer = await asked(app, ADDRESS);
  expect(answer.status).toBe(200);
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(PAGE);
  expect(answer.headers.get('content-type')).toBe('application/octet-stream');
  expect(answer.headers.get('content-disposition')).toBe(
    'attachment; filename="rev_0123456789abcdef.bytes"',
  );
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(answer.headers.get('etag')).toBe(`"${SHA256}"`);
});

test('a revision that is not there is said to be unknown', async () => {
  const answer = await asked(makeApp(appParts({ room: room(null) })), ADDRESS);
  expect(answer.status).toBe(404);
  expect(await answer.json()).toMatchObject({ error: { code: 'item-unknown' } });
});
