/** Messages whose character set has a wrong name. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reader } from '../../../../source/core/parse/mail/index.ts';
import { readAs } from '../../../helpers/read-fixture.ts';

const top = 'From: a@example.org\nSubject: Hi\n';
const type = (set: string, more = ''): string => `${top}Content-Type: text/plain; charset=${set}${more}\n\n`;
const quoted = '\nContent-Transfer-Encoding: quoted-printable';

const cases: readonly (readonly [
  what: string,
  message: string,
  encoding: 'utf8' | 'latin1',
  text: string,
])[] = [
  ['UTF-8 called ASCII', `${type('us-ascii')}café`, 'utf8', 'café'],
  ['UTF-8 called ASCII, in quotation marks', `${type('"US-ASCII"')}café`, 'utf8', 'café'],
  ['UTF-8 called Latin-1', `${type('iso-8859-1')}café`, 'utf8', 'café'],
  [
    'UTF-8 called something on the next line',
    `${type('us-ascii').replace('; ', ';\n\t')}café`,
    'utf8',
    'café',
  ],
  ['UTF-8 called nothing', `${top}\ncafé`, 'utf8', 'café'],
  ['coded UTF-8 called ASCII', `${type('us-ascii', quoted)}caf=C3=A9`, 'utf8', 'café'],
  ['coded Latin-1', `${type('iso-8859-1', quoted)}caf=E9`, 'utf8', 'café'],
  ['Latin-1', `${type('iso-8859-1')}café`, 'latin1', 'café'],
  ['Latin-1 called ASCII', `${type('us-ascii')}café`, 'latin1', 'café'],
  [
    'a part of several',
    `${top}MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain; charset=us-ascii\n\ncafé\n--x--\n`,
    'utf8',
    'café',
  ],
  [
    'words that look like headers',
    `${type('us-ascii')}café\n\nContent-Type: text/plain; charset=latin1`,
    'utf8',
    'café\n\nContent-Type: text/plain; charset=latin1',
  ],
];

for (const [what, message, encoding, text] of cases) {
  test(`mail: ${what}`, async () =>
    assert.equal((await readAs(reader, Buffer.from(message, encoding))).text, text));
}
