import { expect, it } from 'vitest';
import { pastedAddress } from './offered.ts';

it.each(['https://example.org/a', ' http://example.org/?q=1\n'])('%j is an address', (text) => {
  expect(pastedAddress(text)).toBe(text.trim());
});

it.each([
  '',
  'example.org',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'see https://example.org',
])('%j is none', (text) => {
  expect(pastedAddress(text)).toBeNull();
});
