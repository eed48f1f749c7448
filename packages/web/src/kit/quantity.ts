/** A number with what is counted: `1 document`, `10,400 statements`, `no figures`. */
export function quantity(count: number, one: string, several = `${one}s`): string {
  if (count === 0) return `no ${several}`;
  return `${count.toLocaleString('en')} ${count === 1 ? one : several}`;
}
