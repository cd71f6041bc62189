import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dark } from '../../source/view/theme/dark.ts';
import { light } from '../../source/view/theme/light.ts';
import { sgrOf, to256 } from '../../source/view/theme/style.ts';
import { themeOf } from '../../source/view/theme/theme.ts';

const colours = (codes: string): boolean => /(?:^|;)(?:3[0-8]|4[0-8]|9\d|10\d)(?:;|$)/.test(codes);

test('without colours a theme uses none, whichever was asked for, and still tells what matters apart', () => {
  for (const name of ['dark', 'light', 'mono'] as const) {
    const theme = themeOf(name, 0);
    assert.equal(theme.name, 'mono');
    const drawn = ['current', 'match', 'selected', 'dimmed', 'speaker/0'].map((role) =>
      theme.draw([{ text: 'x', roles: [role] }]),
    );
    for (const one of drawn) assert.ok(!colours(one.replace(/.*\[(.*?)m.*/s, '$1')), one);
    assert.equal(new Set(drawn.slice(0, 4)).size, 4);
  }
});

for (const palette of [dark, light]) {
  test(`the ${palette.name} theme has ten speakers’ colours, apart in 256 colours too`, () => {
    const indices = palette.speakers.map(({ color }) => to256(color ?? '#000000'));
    assert.equal(indices.length, 10);
    assert.equal(new Set(indices).size, 10);
  });
}

test('speakers beyond the last colour begin again with the first', () => {
  const theme = themeOf('dark', 2);
  assert.deepEqual(theme.styleOf(['speaker/10']), theme.styleOf(['speaker/0']));
});

test('a later role lies over an earlier one', () => {
  assert.equal(themeOf('dark', 2).styleOf(['speaker/0', 'dimmed']).color, dark.styles.dimmed.color);
});

const codes: readonly [string, Parameters<typeof sgrOf>[0], 0 | 1 | 2 | 3, string][] = [
  ['truecolour', { color: '#87afff' }, 3, '38;2;135;175;255'],
  ['256 colours', { color: '#87afff' }, 2, '38;5;111'],
  ['16 colours', { color: '#87afff' }, 1, '94'],
  ['16 colours and a tint', { background: '#3b3a2e', bold: true }, 1, '1'],
  ['a grey', { color: '#8a8a8a' }, 2, '38;5;245'],
  ['no colours', { color: '#87afff', underline: true }, 0, '4'],
];
for (const [name, style, level, expected] of codes) {
  test(`escape codes: ${name}`, () => assert.equal(sgrOf(style, level), expected));
}
