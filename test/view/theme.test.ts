import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lookOf, roles, speakersOf } from '../../source/core/style/palettes.ts';
import { sgrOf, to256 } from '../../source/view/theme/style.ts';
import { themeFor, themeOf } from '../../source/view/theme/theme.ts';

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

test('the look of every role and speaker can be read in every theme', () => {
  for (const name of ['dark', 'light', 'mono', 'contrast-dark', 'contrast-light'] as const) {
    for (const role of roles) assert.ok(lookOf(name, role), role);
    assert.ok(speakersOf(name).length > 0);
  }
});

const COLOURED = ['dark', 'light', 'contrast-dark', 'contrast-light'] as const;

for (const name of COLOURED) {
  test(`the ${name} theme has ten speakers’ colours, apart in 256 colours too`, () => {
    const indices = speakersOf(name).map(({ color }) => to256(color ?? '#000000'));
    assert.equal(indices.length, 10);
    assert.equal(new Set(indices).size, 10);
  });
}

test('neighbours in the list of speakers never look alike, in however many colours', () => {
  for (const name of COLOURED) {
    for (const level of [1, 2, 3] as const) {
      const theme = themeOf(name, level);
      const codes = Array.from({ length: 11 }, (_, index) =>
        sgrOf(theme.styleOf([`speaker/${index}`]), level),
      );
      for (const [index, code] of codes.entries())
        assert.ok(index === 0 || code !== codes[index - 1], `${name} ${level} ${index}`);
    }
  }
});

test('words without marks are quieter than words in marks, and still their speaker’s', () => {
  const theme = themeOf('dark', 3);
  const { color } = theme.styleOf(['speaker/0/quiet']);
  assert.notEqual(color, theme.styleOf(['speaker/0']).color);
  assert.notEqual(color, theme.styleOf(['speaker/1/quiet']).color);
});

test('speakers beyond the last colour begin again with the first', () => {
  const theme = themeOf('dark', 2);
  assert.deepEqual(theme.styleOf(['speaker/10']), theme.styleOf(['speaker/0']));
});

test('a later role lies over an earlier one', () => {
  assert.equal(themeOf('dark', 2).styleOf(['speaker/0', 'dimmed']).color, lookOf('dark', 'dimmed').color);
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

/** How light a colour is to the eye, from 0 to 1 (WCAG's relative luminance). */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

for (const [name, ground] of [
  ['contrast-dark', '#000000'],
  ['contrast-light', '#ffffff'],
] as const) {
  test(`the ${name} theme keeps a contrast of seven to one throughout, and dims nothing`, () => {
    for (const style of [...roles.map((role) => lookOf(name, role)), ...speakersOf(name)]) {
      assert.ok(!style.dim);
      if (style.color) assert.ok(contrast(style.color, style.background ?? ground) >= 7, style.color);
    }
  });
}

/** What only tints what it lies over, and what is drawn rather than written: rules, dividers, dots. */
const TINTS = ['selected', 'followed', 'current', 'highlight', 'cursor'] as const;
const DRAWN: ReadonlySet<string> = new Set(['faint']);

for (const [name, grounds] of [
  ['dark', ['#000000', '#1e1e1e']],
  ['light', ['#ffffff', '#fafafa']],
  ['contrast-dark', ['#000000']],
  ['contrast-light', ['#ffffff']],
] as const) {
  test(`every role of the ${name} theme can be read on every tint (4.5 to one, WCAG 2.2, 1.4.3)`, () => {
    const { styleOf } = themeOf(name, 3);
    const names = [
      ...roles.filter((role) => !DRAWN.has(role)),
      ...speakersOf(name).flatMap((_, index) => [`speaker/${index}`, `speaker/${index}/quiet`]),
    ];
    for (const role of names) {
      for (const tint of [[], ...TINTS.map((name) => [name])]) {
        const { color, background } = styleOf([role, ...tint]);
        for (const ground of grounds) {
          const found = color === undefined ? 21 : contrast(color, background ?? ground);
          assert.ok(found >= 4.5, `${role} on ${tint[0] ?? ground}: ${found.toFixed(2)}`);
        }
      }
    }
  });

  test(`no heading of the ${name} theme looks like a speaker`, () => {
    const taken = new Set(speakersOf(name).map(({ color }) => color));
    for (const level of [1, 2, 3] as const) assert.ok(!taken.has(lookOf(name, `heading/${level}`).color));
  });
}

const choices = [
  ['auto', true, 'light'],
  ['auto', false, 'dark'],
  ['contrast', true, 'contrast-light'],
  ['contrast', false, 'contrast-dark'],
  ['dark', true, 'dark'],
] as const;
for (const [choice, isLight, name] of choices) {
  test(`${choice} on a ${isLight ? 'light' : 'dark'} background is ${name}`, () =>
    assert.equal(themeFor(choice, isLight, 2).name, name));
}

test('a reader’s own colours lie over the theme, and colour nothing where there is to be no colour', () => {
  const own = { styles: { match: { color: '#ff0000' } }, speakers: [{ color: '#00ff00' }] };
  const theme = themeFor('dark', false, 3, own);
  assert.deepEqual(theme.styleOf(['match']), { color: '#ff0000' });
  assert.deepEqual(theme.styleOf(['speaker/7']), { color: '#00ff00' });
  assert.deepEqual(theme.styleOf(['key']), lookOf('dark', 'key'));
  for (const mono of [themeFor('mono', false, 3, own), themeFor('dark', false, 0, own)]) {
    assert.equal(mono.styleOf(['match']).color, undefined);
    assert.equal(mono.styleOf(['speaker/0']).color, undefined);
  }
});
