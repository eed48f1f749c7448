import { expect, it } from 'vitest';
import { webHost } from './external-link.tsx';

it.each([
  ['https://www.example.org/a', 'example.org'],
  ['http://news.example.org:8080/', 'news.example.org'],
])('%s leads to %s', (href, host) => {
  expect(webHost(href)).toBe(host);
});

it.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'ftp://example.org',
  '/a',
  '',
])('%j is never a link', (href) => {
  expect(webHost(href)).toBeNull();
});
