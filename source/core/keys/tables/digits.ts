/** The keys of a count. */
export const digits = '0 1 2 3 4 5 6 7 8 9';
