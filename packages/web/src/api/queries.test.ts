import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError, errorOf, shownError } from './api-error.ts';
import { dossierVersion } from './client.ts';
import { dataOf, dossierQueries, pagedBy } from './queries.ts';
import { versionWatch } from './version.ts';

describe('versionWatch', () => {
  it('tells of another version, not of the first, of the same or of none', () => {
    const watch = versionWatch();
    const told = vi.fn<() => void>();
    watch.onChange(told);
    for (const version of ['a', null, 'a', 'b', 'b', null]) watch.note(version);
    expect(told).toHaveBeenCalledTimes(1);
  });
});

describe('dossierQueries', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('asks anew once, however many versions follow one another', () => {
    const client = dossierQueries();
    const invalidate = vi.spyOn(client, 'invalidateQueries').mockResolvedValue();
    for (const version of ['1', '2', '3', '4']) dossierVersion.note(version);
    expect(invalidate).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2000);
    expect(invalidate).toHaveBeenCalledTimes(1);
    dossierVersion.note('5');
    vi.advanceTimersByTime(2000);
    expect(invalidate).toHaveBeenCalledTimes(2);
  });
});

describe('answers', () => {
  it('without data are an error', async () => {
    await expect(dataOf(Promise.resolve({}))).rejects.toBeInstanceOf(ApiError);
    expect(await dataOf(Promise.resolve({ data: 0 }))).toBe(0);
  });

  it('are paged by what the last page says', async () => {
    const { queryFn, getNextPageParam, initialPageParam } = pagedBy(async (after) => ({
      items: [after],
      total: null,
      next: after === null ? 'x' : null,
    }));
    const first = await queryFn({ pageParam: initialPageParam });
    expect(getNextPageParam(first)).toBe('x');
    expect(getNextPageParam(await queryFn({ pageParam: 'x' }))).toBeNull();
  });
});

describe('errors', () => {
  it('say what the server said', async () => {
    const body = {
      error: { code: 'request-invalid', message: 'No such day.', advice: 'Give another.' },
    };
    const error = await errorOf(new Response(JSON.stringify(body), { status: 400 }));
    expect(error).toMatchObject({ status: 400, ...body.error });
  });

  it('say something where the server said nothing of use', async () => {
    for (const body of ['', '<html>', 'null', '{"error":7}'])
      expect(await errorOf(new Response(body, { status: 502 }))).toMatchObject({
        code: 'http-502',
        advice: null,
      });
    expect(shownError(new TypeError('x'))).toMatchObject({ code: 'unexpected', message: 'x' });
  });
});
