import { describe, expect, test } from 'vitest';
import { makeApp } from './app.ts';
import type { RoomClient } from '../app/room/client.ts';

const room: RoomClient = {
  ask: async () => new TextEncoder().encode('{}'),
  stream: async function* () {},
  state: () => ({ version: 'v1', phase: 'ready', documents: 0 }),
  changed: async () => {},
  close: async () => {},
};

describe('the frame', () => {
  test('health', async () => {
    const answer = await makeApp({ room, version: '0.1.0' }).request('/health');
    expect(await answer.json()).toEqual({ status: 'ready', version: '0.1.0' });
  });
});
