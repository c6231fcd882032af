/** The first index from 0 up to `length` at which `holds` is true, where it stays true from there on; `length` where it never is. */
export const firstIndexWhere = (length: number, holds: (index: number) => boolean): number => {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};
