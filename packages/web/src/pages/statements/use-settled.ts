import { useEffect, useEffectEvent } from 'react';
import { useLater } from '../../url/use-later.ts';

const PAUSE = 400;

/** Hands a value on once no other has come for a moment: for what changes while one scrolls. */
export function useSettled<Value>(value: Value, take: (value: Value) => void): void {
  const later = useLater();
  const settle = useEffectEvent(() => take(value));
  const begin = useEffectEvent(() => later(() => settle(), PAUSE));
  useEffect(() => begin(), [value]);
}
