/** Follows a pointer that was pressed on an element until it is let go, also outside of the element. */
export function followPointer(
  element: HTMLElement,
  pointerId: number,
  onMove: (clientX: number) => void,
  onEnd: () => void = () => {},
): void {
  const ended = new AbortController();
  element.setPointerCapture(pointerId);
  element.addEventListener('pointermove', ({ clientX }) => onMove(clientX), {
    signal: ended.signal,
  });
  element.addEventListener(
    'lostpointercapture',
    () => {
      ended.abort();
      onEnd();
    },
    { signal: ended.signal },
  );
}
