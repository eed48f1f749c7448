import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useLater } from '../url/use-later.ts';
import { windowStore, type WindowStore } from './window-store.ts';
import { sameWindow, snapped, within, type Window } from './window.ts';

export interface TimeWindow {
  readonly store: WindowStore;
  /** The window once it has come to rest: what is fetched and listed. */
  readonly settled: Window;
  /** Moves it; what is drawn follows at once, the address when it has come to rest. */
  readonly move: (window: Window) => void;
}

export interface TimeWindowOptions {
  /** As the address has it; null: it has none. */
  readonly named: Window | null;
  /** Where it is while the address has none. */
  readonly usual: Window;
  readonly bounds: Window;
  /** Writes it into the address. */
  readonly onSettle: (window: Window) => void;
}

const REST = 160;

/** The window of time of a page: moved with every frame, written into the address when it rests, and taken from there. */
export function useTimeWindow({ named, usual, bounds, onSettle }: TimeWindowOptions): TimeWindow {
  const wanted = named ?? usual;
  const [store] = useState(() => windowStore(wanted));
  const [settled, setSettled] = useState(wanted);
  const later = useLater();
  const callOff = useRef(() => {});
  const written = useRef<Window | null>(null);
  const take = useEffectEvent((window: Window) => {
    // What this page wrote itself is where the window already is, but for the rounding.
    if (sameWindow(written.current, window)) return;
    callOff.current();
    store.set(window);
    setSettled(window);
  });
  useEffect(() => take({ from: wanted.from, to: wanted.to }), [wanted.from, wanted.to]);
  useEffect(() => () => callOff.current(), []);
  const rest = (): void => {
    const window = snapped(store.get());
    setSettled(window);
    written.current = window;
    onSettle(window);
  };
  return {
    store,
    settled,
    move: (window) => {
      store.set(within(window, bounds));
      callOff.current();
      callOff.current = later(rest, REST);
    },
  };
}
