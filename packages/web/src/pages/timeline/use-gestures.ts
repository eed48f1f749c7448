import { useEffect, useEffectEvent, type RefObject } from 'react';

export interface Gestures {
  /** Moved sideways, and down, by so many pixels. */
  readonly onPan: (pixels: number, down: number) => void;
  /** Longer by a factor, around a place in pixels from the left of the element. */
  readonly onZoom: (factor: number, x: number) => void;
  /** Pressed and let go without moving. */
  readonly onPress: (x: number, y: number) => void;
  readonly onDoublePress: (x: number) => void;
  /** Under the pointer while nothing is pressed; null: it left. */
  readonly onHover: (at: { readonly x: number; readonly y: number } | null) => void;
}

const SLIP = 4;
const WHEEL = 0.0016;

/** Drag and wheel sideways to pan, wheel and pinch to zoom. */
export function useGestures(ref: RefObject<HTMLElement | null>, gestures: Gestures): void {
  const tell = useEffectEvent(
    <Name extends keyof Gestures>(name: Name): Gestures[Name] => gestures[name],
  );
  useEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const pointers = new Map<number, { x: number; y: number }>();
    let travelled = 0;
    const place = ({ clientX, clientY }: MouseEvent): { x: number; y: number } => {
      const { left, top } = element.getBoundingClientRect();
      return { x: clientX - left, y: clientY - top };
    };
    const down = (event: PointerEvent): void => {
      if (event.button !== 0) return;
      pointers.set(event.pointerId, place(event));
      if (pointers.size === 1) travelled = 0;
      tell('onHover')(null);
    };
    const move = (event: PointerEvent): void => {
      const before = pointers.get(event.pointerId);
      const now = place(event);
      if (before === undefined) {
        if (event.pointerType === 'mouse') tell('onHover')(now);
        return;
      }
      travelled += Math.abs(now.x - before.x) + Math.abs(now.y - before.y);
      if (travelled < SLIP) return;
      if (!element.hasPointerCapture(event.pointerId)) element.setPointerCapture(event.pointerId);
      const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
      pointers.set(event.pointerId, now);
      if (other === undefined)
        tell('onPan')(now.x - before.x, event.pointerType === 'mouse' ? now.y - before.y : 0);
      else {
        const factor = Math.abs(before.x - other.x) / Math.max(8, Math.abs(now.x - other.x));
        tell('onZoom')(Math.min(2, Math.max(0.5, factor)), (now.x + other.x) / 2);
      }
    };
    const up = (event: PointerEvent): void => {
      const pressed = pointers.delete(event.pointerId) && travelled < SLIP;
      if (pressed && pointers.size === 0 && event.type === 'pointerup') {
        const { x, y } = place(event);
        tell('onPress')(x, y);
      }
    };
    const wheel = (event: WheelEvent): void => {
      const lines = event.deltaMode === 1 ? 16 : 1;
      const sideways = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX;
      event.preventDefault();
      if (Math.abs(sideways) > Math.abs(event.deltaY) || event.shiftKey)
        tell('onPan')(-sideways * lines, 0);
      else
        tell('onZoom')(
          Math.exp(event.deltaY * lines * (event.ctrlKey ? 6 : 1) * WHEEL),
          place(event).x,
        );
    };
    const leave = (): void => tell('onHover')(null);
    const double = (event: MouseEvent): void => tell('onDoublePress')(place(event).x);
    element.addEventListener('pointerdown', down);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerup', up);
    element.addEventListener('pointercancel', up);
    element.addEventListener('pointerleave', leave);
    element.addEventListener('dblclick', double);
    element.addEventListener('wheel', wheel, { passive: false });
    return () => {
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerup', up);
      element.removeEventListener('pointercancel', up);
      element.removeEventListener('pointerleave', leave);
      element.removeEventListener('dblclick', double);
      element.removeEventListener('wheel', wheel);
    };
  }, [ref]);
}
