const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day of a date as feeds write it (RFC 822 in RSS, ISO 8601 in Atom), as year, month and day; the date itself
 * where it is written some other way. The day is the writer's own: no zone is reckoned with.
 */
export const dayOf = (date: string): string => {
  const iso = /^\s*(\d{4}-\d\d-\d\d)(?:T|\s|$)/.exec(date)?.[1];
  if (iso) return iso;
  const [, day, name, year] = /\b(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4})\b/i.exec(date) ?? [];
  const month = months.indexOf((name ?? '').toLowerCase()) + 1;
  if (!day || !year || month === 0) return date.trim();
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
};
