/** Indices of the items to show: those around the cursor that fit `height` rows, in order. */
export const windowAround = (
  count: number,
  cursor: number,
  height: number,
  heightOf: (index: number) => number,
): readonly number[] => {
  if (count === 0 || height <= 0) return [];
  const at = Math.max(0, Math.min(count - 1, cursor));
  const shown = [at];
  let used = heightOf(at);
  let above = at - 1;
  let below = at + 1;
  // A third of the rows are for items before the cursor; rows that one side does not need go to the other.
  while (above >= 0 && used + heightOf(above) <= height / 3 + heightOf(at)) {
    used += heightOf(above);
    shown.unshift(above);
    above -= 1;
  }
  while (below < count && used + heightOf(below) <= height) {
    used += heightOf(below);
    shown.push(below);
    below += 1;
  }
  while (above >= 0 && used + heightOf(above) <= height) {
    used += heightOf(above);
    shown.unshift(above);
    above -= 1;
  }
  return shown;
};
