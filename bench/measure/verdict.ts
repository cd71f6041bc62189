/** A figure, what it must not exceed, and what would be better still. */
export type Limit = { readonly is: number; readonly must: number; readonly aim?: number };

/** Whether a row holds what is wanted of it: the worst of its figures counts. */
export const verdict = (limits: readonly Limit[]): string => {
  if (limits.length === 0) return '-';
  const missed = limits.filter(({ is, must }) => !(is <= must));
  if (missed.length > 0) {
    const worst = Math.max(...missed.map(({ is, must }) => is / must));
    return `missed by ${Math.round((worst - 1) * 100)} %`;
  }
  return limits.every(({ is, aim }) => aim !== undefined && is <= aim) ? 'better' : 'met';
};
