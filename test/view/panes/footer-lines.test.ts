import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellsOf } from '../../../source/core/text/width.ts';
import { footerLine } from '../../../source/view/panes/footer-lines.ts';
import { openReader, usualKeys } from '../../helpers/reader.ts';

const footer = (columns: number, rows: number, presses: string): string => {
  const reader = openReader(columns, rows);
  reader.press(presses);
  return footerLine(usualKeys, reader.state(), columns)
    .map(({ text }) => text)
    .join('');
};

const cases: readonly (readonly [what: string, columns: number, rows: number, keys: string, said: RegExp])[] =
  [
    ['says at home how to leave', 80, 24, '', /^ n quote {2}\/ search .* \? help {2}q quit +§ 1 {3}0% $/],
    ['says so on a small screen too', 40, 12, '', /^ n quote {2}\? help {2}q quit +§ 1 {3}0% $/],
    [
      'says of the quote who, how and which',
      80,
      24,
      'n',
      /\? help {2}q quit +Ines Calloway direct 1\/12 +\d+% $/,
    ],
    ['says so before anything but help', 40, 12, 'n', /^ \? help {2}q quit +Ines Calloway 1\/12 +\d+% $/],
    ['leaves out how where there is no room', 35, 12, 'n', /^ \? help {2}q quit +Ines… 1\/12 +\d+% $/],
    ['cuts the name where there is less', 30, 12, 'n', /^ \? help {2}q quit +1\/12 +\d+% $/],
    ['keeps which where there is hardly any', 26, 12, 'n', /^ \? help {2}q quit +1\/12 +\d+% $/],
    ['tells how to choose and go back', 40, 12, ':', /^ Enter choose {2}Esc back {2}\? help {2}Q quit *$/],
    [
      'says nothing of the article in the help',
      60,
      20,
      'n ?',
      /^ j scroll {2}\/ search the help {2}Esc back {2}Q quit +$/,
    ],
    [
      'says how to leave whoever is followed',
      80,
      24,
      'n enter',
      /Esc back {2}\? help {2}[qQ] quit .*Ines Calloway direct 1\/3/,
    ],
  ];

for (const [what, columns, rows, keys, said] of cases) {
  test(`the foot of the screen ${what}`, () => {
    const line = footer(columns, rows, keys);
    assert.equal(cellsOf(line), columns);
    assert.match(line, said);
  });
}
