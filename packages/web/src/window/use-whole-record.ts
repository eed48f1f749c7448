import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '../api/client.ts';
import { dataOf } from '../api/queries.ts';
import { stripBins, stripUnit } from './strip-bins.ts';
import { extentOf, usualWindow } from './usual-window.ts';
import { wholeRecord, type WholeRecord } from './whole-record.ts';
import { instantText, padded, snapped, union, type Window } from './window.ts';

export interface WholeRecordQuery {
  readonly record: WholeRecord | null;
  readonly error: Error | null;
  readonly retry: () => void;
}

const MOST = 400;
const OF_STRIP = { most: 0.97, least: 0.85 };
const OF_WINDOW = { most: 0.9, least: 0.65 };

/** Contacts of the whole dossier over time, in detail where most are and where the window `shown` is. */
export function useWholeRecord(shown: Window | null): WholeRecordQuery {
  const all = useQuery({ queryKey: ['timeline', 'whole'], queryFn: () => counted(null) });
  const whole = all.data;
  const coarse = whole === undefined ? null : usualWindow(whole, OF_STRIP);
  const near = useQuery({
    queryKey: ['timeline', 'near', coarse],
    queryFn: () => counted(coarse),
    enabled: coarse !== null,
  });
  const first = useMemo(() => {
    if (whole === undefined || near.data === undefined) return null;
    const unit = stripUnit(near.data);
    const detailed = { ...whole, overview: stripBins(near.data), overviewUnit: unit };
    const usual = usualWindow(detailed, OF_WINDOW);
    const most = usualWindow(detailed, OF_STRIP);
    // Around what is shown first there is always something to move the window to.
    return {
      usual,
      strip: usual === null || most === null ? null : union(most, beside(usual, whole)),
    };
  }, [whole, near.data]);
  const usual = first?.usual ?? null;
  const base = first?.strip ?? null;
  const [from, to] = [shown?.from, shown?.to];
  const domain = useMemo(
    () =>
      base === null || from === undefined || to === undefined ? base : union(base, { from, to }),
    [base, from, to],
  );
  const strip = useQuery({
    queryKey: ['timeline', 'strip', domain],
    queryFn: () => counted(domain),
    enabled: domain !== null,
    placeholderData: keepPreviousData,
  });
  const record = useMemo(
    () => (whole === undefined ? null : wholeRecord(whole, { domain, strip: strip.data, usual })),
    [whole, domain, strip.data, usual],
  );
  const failed = [all, near, strip].find(({ error }) => error !== null);
  return {
    record,
    error: failed?.error ?? null,
    retry: () => void failed?.refetch(),
  };
}

/** A window with as much on either side as there is, up to some more than half of it. */
function beside(window: Window, whole: Parameters<typeof extentOf>[0]): Window {
  const wide = padded(window, 0.6);
  const extent = padded(extentOf(whole) ?? window, 0.03);
  return { from: Math.max(wide.from, extent.from), to: Math.min(wide.to, extent.to) };
}

/** How many contacts there are in each bin of a window. */
function counted(window: Window | null) {
  const days = window === null ? null : snapped(window);
  return dataOf(
    api.GET('/api/v1/timeline', {
      params: {
        query: {
          limit: 1,
          bins: MOST,
          ...(days !== null && { from: instantText(days.from), to: instantText(days.to) }),
        },
      },
    }),
  );
}
