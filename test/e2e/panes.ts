import type { Screen, Terminal } from './terminal.ts';

/** What the three panes of a wide screen show, row by row, between the header and the footer. */
export type PanesShown = {
  readonly outline: readonly string[];
  /** The article's rows, without the marks and blank columns beside the text. */
  readonly article: readonly string[];
  readonly speakers: readonly string[];
  readonly footer: string;
};

const header = 2;
const divider = 3;
const scrollbar = 1;

/** Takes a wide screen apart at the two lines between its panes. */
export const panesOf = ({ rows }: Screen): PanesShown => {
  const body = rows.slice(header, -1);
  const first = body[0] ?? '';
  const left = first.indexOf(' │ ');
  const right = first.lastIndexOf(' │ ');
  return {
    outline: body.map((row) => row.slice(0, left).trimEnd()),
    article: body.map((row) =>
      row
        .slice(left + divider, right - scrollbar)
        .trim()
        .replace(/^[█┃╏┊]?[ⓐ-ⓩⒶ-Ⓩ?]?[▸✎▍]?\s*/, ''),
    ),
    speakers: body.map((row) => row.slice(right + divider).trimEnd()),
    footer: rows.at(-1) ?? '',
  };
};

/** Whether these words stand at the top of the article's pane. */
export const startsWith =
  (words: string) =>
  (screen: Screen): boolean =>
    panesOf(screen)
      .article.find((row) => row !== '')
      ?.startsWith(words) ?? false;

/** The numbers and titles the outline shows; of a title that takes several rows, the first. */
export const outlineOf = (screen: Screen): readonly { number: string; title: string }[] =>
  panesOf(screen).outline.flatMap((row) => {
    const [, number, title] = /^\s?(\d+(?:\.\d+)*) +([^\d\s].*)$/.exec(row) ?? [];
    return number && title ? [{ number, title }] : [];
  });

/** Waits until a screen with a list of speakers counts everybody's quotations: the article is open and analysed. */
export const untilAnalysed = (terminal: Terminal): Promise<Screen> =>
  terminal.until('the speakers', ({ rows }) => rows.some((row) => /\bEveryone\b.*\d/.test(row)));
