/** Something that was done, shown for a while; with `undo`, it can be taken back from there. */
export interface Toast {
  readonly id: number;
  readonly message: string;
  readonly kind: 'done' | 'failed';
  readonly undo: (() => void) | null;
}

const SHOWN = 4;
const LASTS = 8000;

let toasts: readonly Toast[] = [];
let last = 0;
const listeners = new Set<() => void>();

/** Says that something was done, or that it failed; returns what takes it away. What failed stays until it is dismissed. */
export function toast(
  message: string,
  options: { readonly kind?: Toast['kind']; readonly undo?: () => void } = {},
): () => void {
  const { kind = 'done', undo } = options;
  last += 1;
  const id = last;
  change([...toasts, { id, message, kind, undo: undo ?? null }].slice(-SHOWN));
  if (kind === 'done') setTimeout(() => dismiss(id), undo === undefined ? LASTS / 2 : LASTS);
  return () => dismiss(id);
}

export function dismiss(id: number): void {
  change(toasts.filter((shown) => shown.id !== id));
}

export function shownToasts(): readonly Toast[] {
  return toasts;
}

export function onToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function change(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}
