/** Stands in for a package the bundle never runs. */
export const nothing = undefined;
