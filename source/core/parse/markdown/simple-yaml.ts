/** Words that are no text in YAML: numbers, times, nothing, and yes or no. */
const NO_TEXT = /^(?:[-+.]?\d[\d.,_eExXoO+-]*|[-+]?\.(?:inf|nan)|~|null|true|false)$/i;
/** A day, or a whole number: the same word in YAML's eyes and ours. */
const SAME_WORD = /^(?:\d{4}-\d\d-\d\d|0|[1-9]\d{0,14})$/;
const LINE = /^([A-Za-z][\w-]*):(?: +(.*))?$/;
const QUOTED = /^(?:"([^"\\]*)"|'([^']*)')$/;

/**
 * A mapping of names to words, a line each, as YAML reads it; `undefined` where anything in it may mean more.
 */
export const simpleMapping = (yaml: string): Readonly<Record<string, string>> | undefined => {
  const entries: [string, string][] = [];
  for (const line of yaml.split('\n')) {
    const [, name, value = ''] = LINE.exec(line) ?? [];
    if (name === undefined || /\s$/.test(line) || value === '') return undefined;
    const [isQuoted, double, single] = QUOTED.exec(value) ?? [];
    const words = isQuoted === undefined ? value : (double ?? single ?? '');
    const isPlain =
      isQuoted !== undefined ||
      (!/^[-?:,[\]{}#&*!|>'"%@`]|:\s|\s#|:$/.test(value) && (!NO_TEXT.test(value) || SAME_WORD.test(value)));
    if (!isPlain || NO_TEXT.test(name)) return undefined;
    entries.push([name, words]);
  }
  return Object.fromEntries(entries);
};
