/** By code unit: the locale has no say. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
