/**
 * The first index from `from` on, below `to`, for which something holds; `to` where it holds for none. It must hold for
 * every index behind one for which it does. Binary search: O(log n).
 */
export const firstIndex = (from: number, to: number, holds: (index: number) => boolean): number => {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};
