import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { onThemeChange, paletteOf } from '../../window/palette.ts';
import type { TimeWindow } from '../../window/use-time-window.ts';
import { panned, spanOf, zoomed, type Window } from '../../window/window.ts';
import { type Colors, type Frame, TOKENS } from './frame.ts';
import { boxOf, targetAt, type Target } from './hit.ts';
import { painterOf, type Painter } from './painter.ts';
import { SIZES } from './scene.ts';
import type { Counts } from './seek-window.ts';
import { keyOfTarget, targetOfKey, type TargetKey } from './target-key.ts';
import { targetWords } from './target-words.ts';
import type { DrawnBin, TimelineData } from './timeline-data.ts';
import { stepFrom, timeOf } from './travel.ts';
import { useGestures } from './use-gestures.ts';
import { useLaneKeys } from './use-lane-keys.ts';
import styles from './lanes.module.css';

export interface LanesProps {
  readonly data: TimelineData;
  readonly time: TimeWindow;
  /** From the first to the last of all. */
  readonly extent: Window;
  readonly toldTo: number | null;
  readonly byActor: boolean;
  /** Id of the contact that the right pane shows. */
  readonly open: string | null;
  readonly onOpen: (contact: string) => void;
  readonly onClose: () => void;
  /** A bin of statements was opened. */
  readonly onStatements: (bin: DrawnBin) => void;
  /** Counts of contacts of any window, of the conditions that hold. */
  readonly counts: Counts;
  readonly announce: (message: string) => void;
}

const WIDE = 720;
const NAMES = 136;

/**
 * Contacts in lanes over time. Drawn on a canvas with every frame from what is at hand; the one thing in it that has
 * the focus is an element of its own, laid over it, with its name for screen readers.
 */
export function Lanes(props: LanesProps) {
  const { data, time, extent, toldTo, byActor, open, onOpen, onStatements } = props;
  const box = useRef<HTMLDivElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const ring = useRef<HTMLDivElement>(null);
  const painter = useRef<Painter | null>(null);
  const frame = useRef<Frame | null>(null);
  const [size, setSize] = useState<{ width: number; height: number } | null>(null);
  const [colors, setColors] = useState<Colors | null>(null);
  const [active, setActive] = useState<TargetKey | null>(null);
  const [words, setWords] = useState('');
  const [hover, setHover] = useState<{ x: number; y: number; words: string } | null>(null);

  const placeRing = (): void => {
    const at = frame.current === null ? null : targetOfKey(frame.current, active);
    const place = frame.current === null || at === null ? null : boxOf(frame.current, at);
    if (ring.current === null || place === null) return;
    ring.current.style.transform = `translate(${place.left}px, ${place.top}px)`;
    ring.current.style.width = `${place.width}px`;
    ring.current.style.height = `${place.height}px`;
  };

  const draw = useEffectEvent(() => {
    if (canvas.current === null || size === null || colors === null) return;
    painter.current ??= painterOf(canvas.current);
    frame.current = painter.current.draw({
      data,
      window: time.store.get(),
      width: size.width,
      left: size.width >= WIDE ? NAMES : 0,
      scroll: box.current?.scrollTop ?? 0,
      available: size.height - SIZES.axis - SIZES.statements - 2,
      toldTo,
      open,
      byActor,
      colors,
    });
    placeRing();
  });
  useLayoutEffect(() => draw());
  useEffect(() => {
    let asked = 0;
    const soon = (): void => {
      cancelAnimationFrame(asked);
      asked = requestAnimationFrame(() => draw());
    };
    const scroller = box.current;
    const stop = time.store.subscribe(soon);
    scroller?.addEventListener('scroll', soon, { passive: true });
    return () => {
      stop();
      scroller?.removeEventListener('scroll', soon);
      cancelAnimationFrame(asked);
    };
  }, [time.store]);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const look = (): void => setColors(paletteOf(element, TOKENS));
    look();
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setSize(entry.contentRect);
    });
    observer.observe(element);
    const stop = onThemeChange(look);
    return () => {
      observer.disconnect();
      stop();
    };
  }, []);

  const activate = (target: Target | null): void => {
    const lands = frame.current;
    if (lands === null || target === null) return;
    setActive(keyOfTarget(lands, target));
    setWords(targetWords(lands, target));
    const when = timeOf(lands, target);
    const window = time.store.get();
    if (when !== null && (when.to <= window.from || when.from >= window.to))
      time.move(panned(window, (when.from + when.to) / 2 - (window.from + window.to) / 2));
    requestAnimationFrame(() =>
      ring.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    );
  };
  const zoom = (factor: number, at: number | null = null): void => {
    const window = time.store.get();
    time.move(zoomed(window, factor, at ?? (window.from + window.to) / 2));
  };
  const enter = (target: Target | null): void => {
    const lands = frame.current;
    if (lands === null || target === null) return;
    const lane = lands.scene.lanes[target.lane];
    if (target.kind === 'mark') {
      const mark = lane?.marks[target.index];
      if (mark !== undefined) onOpen(mark.drawn.item.id);
      return;
    }
    const bin = (lane?.bins ?? lands.statements)[target.index];
    if (bin === undefined) return;
    if (lane === undefined) onStatements(bin);
    else time.move({ from: bin.from - spanOf(bin), to: bin.to + spanOf(bin) });
  };
  const onKeyDown = useLaneKeys({
    lands: () => frame.current,
    active: () => (frame.current === null ? null : targetOfKey(frame.current, active)),
    data,
    time,
    extent,
    counts: props.counts,
    onActivate: activate,
    onEnter: enter,
    onZoom: (factor) => {
      const at = frame.current === null ? null : targetOfKey(frame.current, active);
      const when = frame.current === null || at === null ? null : timeOf(frame.current, at);
      zoom(factor, when === null ? null : (when.from + when.to) / 2);
    },
    onClose: props.onClose,
    announce: props.announce,
  });

  const instantAt = (x: number): number => {
    const { left = 0, width = 1 } = frame.current ?? {};
    const window = time.store.get();
    return window.from + ((x - left) / Math.max(1, width - left)) * spanOf(window);
  };
  useGestures(surface, {
    onPan: (pixels, down) => {
      if (box.current !== null) box.current.scrollTop -= down;
      time.move(panned(time.store.get(), -(instantAt(pixels) - instantAt(0))));
    },
    onZoom: (factor, x) => zoom(factor, instantAt(x)),
    onPress: (x, y) => {
      const target = frame.current === null ? null : targetAt(frame.current, x, y);
      if (target === null) return;
      activate(target);
      enter(target);
    },
    onDoublePress: (x) => zoom(0.5, instantAt(x)),
    onHover: (at) => {
      const lands = frame.current;
      const target = at === null || lands === null ? null : targetAt(lands, at.x, at.y);
      if (surface.current !== null) surface.current.style.cursor = target === null ? '' : 'pointer';
      setHover(
        target === null || at === null || lands === null
          ? null
          : { ...at, words: targetWords(lands, target) },
      );
    },
  });

  return (
    <div ref={box} className={styles.box} data-scroll>
      <div
        ref={surface}
        className={styles.surface}
        role="listbox"
        tabIndex={0}
        aria-label="Contacts over time. Arrow keys go from one to the next and between lanes, plus and minus zoom, Enter opens."
        aria-orientation="horizontal"
        aria-activedescendant={active === null ? undefined : 'timeline-active'}
        onKeyDown={onKeyDown}
        onFocus={({ currentTarget }) => {
          const lands = frame.current;
          if (active !== null || lands === null || !currentTarget.matches(':focus-visible')) return;
          activate(stepFrom(lands, null, 'next', time.store.get()));
        }}
      >
        <canvas ref={canvas} className={styles.canvas} aria-hidden />
        <div
          ref={ring}
          id="timeline-active"
          className={styles.ring}
          role="option"
          aria-selected={active !== null && active.key === open}
          aria-label={words === '' ? 'Nothing chosen yet' : words}
          hidden={active === null}
        />
      </div>
      {hover !== null && (
        <p
          className={styles.tip}
          style={{
            left: Math.min(hover.x + 12, Math.max(8, (size?.width ?? 400) - 300)),
            top: hover.y + 16,
          }}
          aria-hidden
        >
          {hover.words}
        </p>
      )}
    </div>
  );
}
