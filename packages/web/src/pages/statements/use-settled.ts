import { useEffect, useEffectEvent } from 'react';

const PAUSE = 400;

/** Hands a value on once no other has come for a moment: for what changes while one scrolls. */
export function useSettled<Value>(value: Value, take: (value: Value) => void): void {
  const settle = useEffectEvent(() => take(value));
  useEffect(() => {
    const timer = setTimeout(() => settle(), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
}
