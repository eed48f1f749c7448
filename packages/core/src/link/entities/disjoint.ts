/** Whether two sets have nothing in common. */
export function disjoint<Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): boolean {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
  for (const value of fewer) if (more.has(value)) return false;
  return true;
}
