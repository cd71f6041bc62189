const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const DATE = `(?:${MONTH} ${DAY},? \\d{4}|${DAY} (?:of )?${MONTH},? \\d{4}|\\d{4}-\\d{2}-\\d{2}(?:T[\\d:.+Z-]{4,24})?|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})`;
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?';
const TIME =
  '(?:,? ?(?:at |\\| ?|[-–—] )?\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?(?: ?[A-Z]{2,4})?)?';
const DATE_LINE = new RegExp(
  `^((?:(?:first )?(?:published|posted|updated|last updated|date|modified|created)(?: on| at)?:? )?)(${WEEKDAY}${DATE}${TIME})\\.?$`,
  'i',
);
const LONGEST = 80;

/** The date a line consists of, and where in the line it begins: "Published: June 3, 2024 at 10:15 a.m." */
export const findDate = (words: string): { readonly at: number; readonly date: string } | undefined => {
  if (words.length > LONGEST || !/\d/.test(words)) return undefined;
  const [, before, date] = DATE_LINE.exec(words) ?? [];
  return before !== undefined && date !== undefined ? { at: before.length, date } : undefined;
};
