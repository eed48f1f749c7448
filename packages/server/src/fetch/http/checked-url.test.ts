import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { noGuard, refusedAddress } from './address-guard.ts';
import { checkedUrl } from './checked-url.ts';
import { guardedLookup, type Resolve } from './guarded-connector.ts';

const FIXTURES = join(import.meta.dirname, '../../../../../fixtures/http');

function listed(name: string): string[] {
  return readFileSync(join(FIXTURES, name), 'utf8').trim().split('\n');
}

describe('an address', () => {
  test.each(listed('refused.txt'))('that is refused: %s', (address) => {
    expect(() => checkedUrl(address, refusedAddress)).toThrow(
      expect.objectContaining({ code: 'fetch-refused' }),
    );
  });

  test.each(listed('allowed.txt'))('that may be asked: %s', (address) => {
    expect(checkedUrl(address, refusedAddress).hash).toBe('');
  });

  test('never shows the password that it was given with', () => {
    expect(() => checkedUrl('https://user:secret@outlet.example/', refusedAddress)).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('secret') }),
    );
  });
});

describe('a name', () => {
  const lookUp = (addresses: readonly string[], guard = refusedAddress): Promise<string> => {
    const resolve: Resolve = (_, done) =>
      done(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
    return new Promise((settle) => {
      guardedLookup(resolve, guard)('outlet.example', { all: true }, (error, found) =>
        settle(error === null ? JSON.stringify(found) : error.message),
      );
    });
  };

  test('leads to what was looked up and checked', async () => {
    expect(await lookUp(['1.1.1.1', '2606:4700:4700::1111'])).toBe(
      '[{"address":"1.1.1.1","family":4},{"address":"2606:4700:4700::1111","family":6}]',
    );
  });

  test('is refused when any of its addresses is not public', async () => {
    expect(await lookUp(['1.1.1.1', '169.254.169.254'])).toMatchInlineSnapshot(
      `"outlet.example leads to 169.254.169.254, which is a link-local address, and only public addresses are asked"`,
    );
    expect(await lookUp(['::ffff:10.0.0.1'])).toMatchInlineSnapshot(
      `"outlet.example leads to ::ffff:10.0.0.1, which is a private address, and only public addresses are asked"`,
    );
    expect(await lookUp(['127.0.0.1'], noGuard)).toBe('[{"address":"127.0.0.1","family":4}]');
  });

  test('without addresses is not found', async () => {
    expect(await lookUp([])).toBe('no address for outlet.example');
  });
});
