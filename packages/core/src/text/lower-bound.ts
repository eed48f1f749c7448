/**
 * The first index below `length` for which `reached` holds, by halving; `length` where it holds for none.
 * `reached` must hold for every index after one for which it holds.
 */
export function lowerBound(length: number, reached: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
