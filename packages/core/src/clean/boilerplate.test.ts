import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { boilerplateReason, isContributorLine } from './boilerplate.ts';

const lines = (file: string): string[] =>
  readFileSync(new URL(`../../../../fixtures/lines/${file}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');

describe('lines that are the page’s', () => {
  test.each(lines('boilerplate.tsv').map((line) => line.split('\t') as [string, string]))(
    '%s: %s',
    (reason, line) => expect(boilerplateReason(line)).toBe(reason),
  );
  test.each(lines('contributors.txt'))('credit: %s', (line) =>
    expect(isContributorLine(line)).toBe(true),
  );
});

describe('lines that are the article’s', () => {
  test.each(lines('article.txt'))('%s', (line) => {
    expect(boilerplateReason(line)).toBeNull();
    expect(isContributorLine(line)).toBe(false);
  });
});
