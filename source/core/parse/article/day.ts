const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const written = (year: string, name: string, day: string): string | undefined => {
  const month = months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? undefined : `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
};

/** The day a text gives (`YYYY-MM-DD`), by itself or among other words; undefined where none is to be found. */
export const findDay = (text: string): string | undefined => {
  const iso = /(?:^|[^\d-])(\d{4}-\d\d-\d\d)(?!\d)/.exec(text)?.[1];
  if (iso) return iso;
  const [, digits] = /^\s*((?:19|20)\d\d[01]\d[0-3]\d)(?:T|\s|$)/.exec(text) ?? [];
  if (digits) return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
  const [, day, name, year] =
    /\b(\d{1,2})(?:st|nd|rd|th)?\.?\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})\b/i.exec(text) ?? [];
  const first = day && name && year ? written(year, name, day) : undefined;
  if (first) return first;
  const [, month, date, of] =
    /\b([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i.exec(text) ?? [];
  return month && date && of ? written(of, month, date) : undefined;
};

/**
 * The day of a date as feeds and pages write it (RFC 822, ISO 8601, in English words), as year, month and day; the date
 * itself where it is written some other way. The day is the writer's own: no zone is reckoned with.
 */
export const dayOf = (date: string): string => findDay(date) ?? date.trim();
