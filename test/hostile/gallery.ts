/**
 * Texts written to deceive a reader or to take over a terminal. One line is one attack more: it is carried through
 * every door of `doors.ts`, and shown on a screen, printed in every format, typed as a query.
 */

const times = (piece: string, count: number): string => piece.repeat(count);

const units = (from: number, to: number): string =>
  String.fromCharCode(...Array.from({ length: to - from + 1 }, (_, at) => from + at));

export const hostileTexts: Readonly<Record<string, string>> = {
  'every C0 control': units(0x01, 0x1f),
  NUL: 'a\0b',
  DEL: 'a\x7fb',
  'every C1 control': units(0x80, 0x9f),
  colours: '\x1b[31;8mhidden\x1b[0m',
  'concealed words': '\x1b[8mhidden\x1b[28m',
  'another screen': '\x1b[?1049h\x1b[2J\x1b[H',
  'a cursor hidden and moved': '\x1b[?25l\x1b[99;99H',
  'the mouse taken': '\x1b[?1000h\x1b[?1006h',
  'bracketed paste ended': '\x1b[201~rm -rf ~\r',
  'a reset': '\x1bc\x1b[!p',
  'a title': '\x1b]0;pwned\x07\x1b]2;pwned\x1b\\',
  'a title asked for': '\x1b[21t\x1b[20t',
  'the terminal asked who it is': '\x1b[c\x1b[>c\x1b[5n\x1b[6n\x05',
  'a link to elsewhere': '\x1b]8;;file:///etc/passwd\x1b\\click\x1b]8;;\x1b\\',
  'the clipboard written': '\x1b]52;c;cm0gLXJmIH4=\x07',
  'the clipboard asked for': '\x1b]52;c;?\x07',
  'C1 strings': '\x9d0;pwned\x9c \x9b31m \x90q#0\x9c',
  'an unterminated OSC': '\x1b]0;all that follows',
  'an unterminated DCS': '\x1bPq#0;2;0;0;0',
  'an unterminated APC': '\x1b_Gf=100;AAAA',
  'an unterminated PM and SOS': '\x1b^a \x1bXb',
  'other character sets': '\x0e\x1b(0lqqk\x0f',
  'bidirectional overrides': 'user \u202Enimda\u202C \u202Dabc\u202C \u202Aa\u202B',
  'bidirectional isolates': '\u2066a\u2067b\u2068c\u2069 \u2069\u2066 \u061C \u200E \u200F',
  'zero-width characters': 'pass\u200Bword\u200C \u2060 \uFEFF a\u180Eb \u200D',
  'tag characters': `safe${[...'say yes'].map((one) => String.fromCodePoint(0xe0000 + one.charCodeAt(0))).join('')}\u{E007F}`,
  'variation selectors that smuggle': `a${times('\u{E0100}\u{E0150}\uFE0F', 30)}`,
  'invisible fillers': 'a\u3164b\u115Fc\u1160d\uFFA0e\u034Ff\u2800',
  'invisible mathematics': 'f\u2061(x)\u2062\u2063\u2064\u206A\u206F',
  'interlinear annotation': '\uFFF9base\uFFFAnote\uFFFB \uFFFC',
  'a tower of combining marks': `Z${times('\u0335\u0489\u0300\u0363', 60)}algo`,
  'one grapheme cluster of many units': `a${times('\u0301', 3000)}`,
  'emoji without end': times('\u{1F469}\u200D', 400),
  'regional indicators without end': times('\u{1F1E6}', 401),
  'private use': '\uE000\uF8FF\u{F0000}\u{10FFFD}',
  'lone surrogates': '\uD800 a\uDC00b \uDBFF',
  noncharacters: '\uFFFE\uFFFF\u{1FFFE}\uFDD0',
  'line ends of every kind': 'a\rb\r\nc\u2028d\u2029e\x85f\vg\fh',
  'a carriage return that overwrites': 'This is safe\rrm -rf ~    ',
  backspaces: `secret${times('\b', 6)}public`,
  tabs: times('\t', 40),
  'a speaker in two scripts': '“We won,” said Ant\u043Eny Blinken. “It is late,” Blinken said.',
  'a formula': '=HYPERLINK("http://evil/","x")',
  markup: '<script>alert(1)</script> <img src=x onerror=alert(1)> &#27;[31m &#x9b;8m &#x202e;',
  'a prototype': '__proto__ constructor toString hasOwnProperty',
};
