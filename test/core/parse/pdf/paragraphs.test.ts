import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Draft } from '../../../../source/core/document/draft.ts';
import type { Line } from '../../../../source/core/parse/pdf/lines.ts';
import { draftsOf } from '../../../../source/core/parse/pdf/paragraphs.ts';

type Row = Partial<Pick<Line, 'x' | 'size' | 'font' | 'page'>> & {
  readonly text: string;
  /** From the line before to this one, in points. */
  readonly drop?: number;
};

/** Lines set one below the other: 12 points in `Serif`, 14 apart, half as wide as high a letter. */
const set = (rows: readonly (string | Row)[]): Line[] => {
  let y = 800;
  return rows.map((row): Line => {
    const { text, drop = 14, ...look } = typeof row === 'string' ? { text: row } : row;
    y -= drop;
    const line = { page: 1, x: 72, size: 12, font: 'Serif', ...look };
    return { ...line, text, y, right: line.x + (text.length * line.size) / 2 };
  });
};

const shown = (draft: Draft): string => {
  const words = 'pieces' in draft ? draft.pieces.join('') : '';
  if (draft.kind === 'heading') return `${draft.level}: ${words}`;
  return draft.kind === 'list-item' ? `${draft.marker} ${words}` : words;
};

const gates = [
  'The old harbour opened its gates on Monday for the first time in nine years,',
  'and the first boat through was a ferry with forty schoolchildren on board it.',
];
const first = gates.join(' ');
const basin = [
  'The council says that it will dredge the inner basin in spring, and that all',
  'of it is to be done before the summer regatta begins in the last week of it.',
];
const second = basin.join(' ');
/** Both paragraphs as one, set apart from what stands above. */
const body: readonly Row[] = [...gates, ...basin].map((text, i) => ({ text, drop: i === 0 ? 28 : 14 }));
const both = `${first} ${second}`;

const cases: readonly (readonly [string, readonly (string | Row)[], readonly string[]])[] = [
  ['nothing makes none', [], []],
  [
    'a soft hyphen at the end of a line goes, a dash or stroke there stays',
    [
      'The keeper said that nobody on the quay had seen so extra\u00adordinarily extra\u00ad',
      'large a crowd, or heard a louder cheer from the schoolchildren, their teachers—',
      'and the crew: the ferry had not called here in nine years, by night or by day/',
      'night boat, since the gates were shut.',
    ],
    [
      'The keeper said that nobody on the quay had seen so extra\u00adordinarily extralarge a crowd, or heard a louder cheer from the schoolchildren, their teachers—and the crew: the ferry had not called here in nine years, by night or by day/night boat, since the gates were shut.',
    ],
  ],
  [
    'items begin at their bullets and numbers, and go on over their lines',
    [
      ...gates,
      '• The outer basin opens at six in the morning, on every day of every week, and',
      'closes when the keeper goes home.',
      '2. The inner basin opens in April.',
    ],
    [
      first,
      '• The outer basin opens at six in the morning, on every day of every week, and closes when the keeper goes home.',
      '2. The inner basin opens in April.',
    ],
  ],
  [
    'a heading of two large lines is one',
    [
      { text: 'The harbour reopens after', size: 24 },
      { text: 'nine years of mud', size: 24, drop: 34 },
      { text: first.slice(0, 76), drop: 40 },
      gates[1] ?? '',
    ],
    ['1: The harbour reopens after nine years of mud', first],
  ],
  [
    'a short line that ends a sentence ends its paragraph',
    [...gates, 'Everybody cheered.', ...basin],
    [`${first} Everybody cheered.`, second],
  ],
  [
    'a line of bold letters above a paragraph is a heading, one level below the largest',
    [
      { text: 'Harbour reopens', size: 20 },
      ...body,
      { text: 'What comes next', font: 'Bold', drop: 17 },
      ...basin,
    ],
    ['1: Harbour reopens', both, '2: What comes next', second],
  ],
  [
    'bold letters that end a sentence, caption a figure, or have nothing after them head nothing',
    [
      ...body,
      { text: 'Everybody cheered.', font: 'Bold', drop: 22 },
      ...body,
      { text: 'Figure 1: the gates', font: 'Bold', drop: 22 },
      ...body,
      { text: 'The Ledger Press', font: 'Bold', drop: 22 },
    ],
    [both, 'Everybody cheered.', both, 'Figure 1: the gates', both, 'The Ledger Press'],
  ],
  [
    'bold letters in the midst of a paragraph divide nothing',
    [gates[0] ?? '', { text: gates[1] ?? '', font: 'Bold' }, ...basin],
    [`${first} ${second}`],
  ],
  [
    'a name in a font of its own under the title says who wrote it',
    [{ text: 'Harbour reopens', size: 20 }, { text: 'Ada Quay, Ben Moor', font: 'Small', drop: 24 }, ...body],
    ['1: Harbour reopens', 'Ada Quay, Ben Moor', both],
  ],
  [
    'a name in a font that heads other paragraphs too is one of their headings',
    [
      { text: 'Harbour reopens', size: 20 },
      { text: 'Port Ellery', font: 'Bold', drop: 24 },
      ...body,
      { text: 'Port Wain', font: 'Bold', drop: 24 },
      ...body,
    ],
    ['1: Harbour reopens', '2: Port Ellery', both, '2: Port Wain', both],
  ],
  [
    'large lines under the title down to the date are no headings',
    [
      { text: 'Harbour reopens', size: 24 },
      { text: 'Ada Quay', size: 16, drop: 30 },
      { text: '2 March 2026', size: 14, drop: 30 },
      { text: 'The gates', size: 16, drop: 40 },
      ...body,
    ],
    ['1: Harbour reopens', 'Ada Quay', '2 March 2026', '2: The gates', both],
  ],
];
for (const [name, rows, expected] of cases) {
  test(`of printed lines, ${name}`, () => assert.deepEqual(draftsOf(set(rows)).map(shown), expected));
}
