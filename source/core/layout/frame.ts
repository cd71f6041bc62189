/** A rectangle of terminal cells. */
export type Rect = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type PaneName = 'outline' | 'article' | 'speakers' | 'quotes' | 'timeline';

/** The article's pane: its column of text, the margin for marks on the left, and the scrollbar. */
export type ArticleFrame = Rect & {
  readonly left: number;
  readonly measure: number;
  readonly right: number;
};

export type Panes = {
  readonly kind: 'panes';
  readonly columns: number;
  readonly rows: number;
  /** Rows of the header: its line, and a rule where there is room for one. */
  readonly header: number;
  readonly footer: number;
  readonly layout: 'one' | 'two' | 'three';
  readonly article: ArticleFrame;
  readonly panel?: Rect;
  readonly outline?: Rect;
  readonly speakers?: Rect;
  readonly quotes?: Rect;
  /** The source of a checked quotation, beside or below the draft. */
  readonly source?: Rect;
  /** Below all other panes. */
  readonly timeline?: Rect;
};

export type Frame = { readonly kind: 'too-small'; readonly columns: number; readonly rows: number } | Panes;

/** What the screen should show, as far as it fits. */
export type Wanted = {
  readonly focus: PaneName;
  readonly outline: boolean;
  readonly speakers: boolean;
  /** The side pane to show where there is room for one. */
  readonly side: 'outline' | 'speakers';
  /** Rows that the whole list of speakers needs. */
  readonly speakerRows: number;
  /** Rows that the timeline needs without its axis; 0 when it is hidden. */
  readonly timelineRows: number;
  /** Whether a panel of details covers the bottom of the article's pane. */
  readonly panel: boolean;
  /** Whether the source of a quotation takes the place of the lists. */
  readonly source?: boolean;
  /** The greatest width of the column of text, in cells. */
  readonly measure?: number | undefined;
  /** Show only the article; `foot` adds the line at the bottom of the screen. */
  readonly plain?: boolean;
  readonly foot?: boolean;
};

const smallest = { columns: 20, rows: 6 };
const twoPanesFrom = 70;
const threePanesFrom = 116;
const sourceBesideFrom = 100;
/** From so many columns on there is room for longer lines, and for lists that cut nothing. */
const wideFrom = 160;
/** The widest a column of text is set, in cells, unless another is asked for; and on a wide screen. */
export const longestMeasure = 72;
const longestWideMeasure = 80;
/** Columns between two panes: a line with a blank on each side. */
const divider = 3;
const scrollbar = 1;
/** Columns between a quotation's mark in the margin and the text. */
export const marginColumns = 2;

const between = (low: number, value: number, high: number): number => Math.max(low, Math.min(high, value));

const articleFrame = (rect: Rect, columns: number, wanted: number | undefined): ArticleFrame => {
  const longest = wanted ?? (columns >= wideFrom ? longestWideMeasure : longestMeasure);
  const room = rect.width - scrollbar;
  const roomy = room >= 48 ? 2 : room >= 30 ? 1 : 0;
  const measure = Math.max(2, Math.min(longest, room - marginColumns - roomy));
  const spare = Math.max(0, room - marginColumns - measure);
  const left = Math.min(spare, Math.floor(spare / 2));
  return { ...rect, left, measure, right: spare - left };
};

/** Rows of a panel of details; the article keeps the rest. */
const panelHeight = (height: number): number => Math.max(1, Math.min(7, height - 3));

const withPanel = (
  rect: Rect,
  columns: number,
  { panel, measure }: Wanted,
): { article: ArticleFrame; panel?: Rect } => {
  if (!panel) return { article: articleFrame(rect, columns, measure) };
  const height = panelHeight(rect.height);
  const kept = Math.max(1, rect.height - height);
  return {
    article: articleFrame({ ...rect, height: kept }, columns, measure),
    panel: { ...rect, y: rect.y + kept, height: rect.height - kept },
  };
};

/** Rows of a page's title, given the rows of the page. */
export const pageTitleRows = (height: number): number => (height >= 6 ? 2 : height >= 3 ? 1 : 0);

/** With fewer rows only one list fits on the side. */
const twoListsFrom = 14;

/** Rows from which on a list has a blank row below its title. */
export const roomyListFrom = 16;

const splitSide = (rect: Rect, speakerRows: number): { speakers: Rect; quotes?: Rect } => {
  // The list of speakers gets the rows it needs: at most half, or as many as show eight of them.
  if (rect.height < twoListsFrom) return { speakers: rect };
  const most = Math.max(Math.floor(rect.height / 2), Math.min(12, rect.height - 8));
  // A title and a blank row, and from some size on another below the title.
  const height = between(4, speakerRows + (speakerRows + 3 >= roomyListFrom ? 3 : 2), most);
  return {
    speakers: { ...rect, height },
    quotes: { ...rect, y: rect.y + height, height: rect.height - height },
  };
};

/** Rows of the timeline with its axis: at most a quarter of the body. */
const timelineHeight = (room: number, wanted: number): number =>
  wanted === 0 ? 0 : Math.min(wanted + 1, between(2, Math.floor(room / 4), 13));

/** The draft and the source of a quotation: side by side, or one above the other on a narrow screen. */
const withSource = (rect: Rect, { measure }: Wanted): { article: ArticleFrame; source: Rect } => {
  if (rect.width >= sourceBesideFrom) {
    const width = Math.floor((rect.width - divider) / 2);
    const x = rect.width - width;
    return {
      article: articleFrame({ ...rect, width: x - divider }, rect.width, measure),
      source: { ...rect, x, width },
    };
  }
  const height = Math.floor(rect.height / 2);
  const kept = rect.height - height;
  const source = { ...rect, x: 1, width: rect.width - 2, y: rect.y + kept, height };
  return { article: articleFrame({ ...rect, height: kept }, rect.width, measure), source };
};

/** Where each pane goes on a terminal of that many columns and rows. All constants of the geometry are in this file. */
export const frameOf = (columns: number, rows: number, wanted: Wanted): Frame => {
  if (columns < smallest.columns || rows < smallest.rows) return { kind: 'too-small', columns, rows };
  const { plain = false, foot = false } = wanted;
  const header = plain ? 0 : rows >= 14 ? 2 : 1;
  const footer = plain && !foot ? 0 : 1;
  const room = rows - header - footer;
  const strip = timelineHeight(room, wanted.timelineRows);
  const body = { y: header, height: room - strip };
  const whole = { x: 0, width: columns, ...body };
  const timeline = { x: 0, y: header + body.height, width: columns, height: strip };
  const base = {
    kind: 'panes',
    columns,
    rows,
    header,
    footer,
    ...(strip > 0 ? { timeline } : {}),
  } as const;

  if (wanted.source && !wanted.panel) return { ...base, layout: 'one', ...withSource(whole, wanted) };
  if (plain) return { ...base, layout: 'one', ...withPanel(whole, columns, wanted) };
  if (columns < twoPanesFrom) {
    const one = { ...base, layout: 'one', ...withPanel(whole, columns, wanted) } as const;
    if (wanted.focus === 'article' || wanted.focus === 'timeline') return one;
    if (wanted.focus === 'outline') return { ...one, outline: whole };
    return { ...one, ...splitShown(whole, wanted) };
  }

  const isThree = columns >= threePanesFrom;
  const hasOutline = wanted.outline && (isThree || wanted.side === 'outline');
  const hasSpeakers = wanted.speakers && (isThree || wanted.side === 'speakers');
  const outlineWidth = hasOutline ? between(22, Math.floor(columns * (isThree ? 0.2 : 0.3)), 38) : 0;
  const share = columns >= wideFrom ? 0.32 : isThree ? 0.27 : 0.34;
  const speakersWidth = hasSpeakers ? between(24, Math.floor(columns * share), 68) : 0;
  const x = hasOutline ? outlineWidth + divider : 0;
  const width = columns - x - (hasSpeakers ? speakersWidth + divider : 0);
  const side = { x: columns - speakersWidth, width: speakersWidth, ...body };
  return {
    ...base,
    layout: isThree ? 'three' : 'two',
    ...withPanel({ x, width, ...body }, columns, wanted),
    ...(hasOutline ? { outline: { x: 0, width: outlineWidth, ...body } } : {}),
    ...(hasSpeakers ? splitShown(side, wanted) : {}),
  };
};

const splitShown = (rect: Rect, wanted: Wanted): { speakers?: Rect; quotes?: Rect } => {
  const split = splitSide(rect, wanted.speakerRows);
  return split.quotes || wanted.focus !== 'quotes' ? split : { quotes: rect };
};
