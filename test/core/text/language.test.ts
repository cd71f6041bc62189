import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from '../../../source/core/text/language.ts';

const texts: readonly (readonly [language: string | undefined, text: string])[] = [
  ['de', 'Der Rat hat die Abstimmung verschoben. „Wir lassen uns nicht drängen“, sagte Anna Keller.'],
  ['de', '„Wir haben gewonnen“, sagte sie.'],
  ['fr', 'Le conseil a reporté le vote. « Nous ne serons pas pressés », a déclaré la maire.'],
  ['es', 'El concejo aplazó la votación. «No nos vamos a precipitar», dijo la alcaldesa, que se fue a las nueve.'],
  ['it', 'Il consiglio ha rinviato il voto. «Non abbiamo fretta», ha detto la sindaca, che è uscita alle nove.'],
  ['nl', 'De raad heeft de stemming uitgesteld. “We laten ons niet opjagen”, zei de burgemeester, die om negen uur vertrok.'],
  ['pt', 'A câmara adiou a votação. “Não vamos ter pressa”, disse a presidente, que saiu às nove com os seus.'],
  ['sv', 'Rådet sköt upp omröstningen. ”Vi har inte bråttom”, säger borgmästaren, som är på väg till stationen.'],
  ['pl', 'Rada przełożyła głosowanie. „Nie damy się poganiać” – powiedział burmistrz, który wyszedł o dziewiątej.'],
  ['ru', 'Совет перенёс голосование. «Мы не будем спешить», — сказала мэр.'],
  ['uk', 'Рада перенесла голосування. «Ми не будемо поспішати», — сказала міська голова, її помічник вийшов.'],
  ['el', 'Το συμβούλιο ανέβαλε την ψηφοφορία. «Δεν βιαζόμαστε», είπε η δήμαρχος.'],
  ['zh', '市议会星期一推迟了投票。“我们不会着急，”市长说。'],
  ['ja', '市議会は月曜日に投票を延期した。「急ぎません」と市長は話した。'],
  ['ar', 'أجل المجلس التصويت يوم الاثنين. «لن نتعجل»، قالت العمدة.'],
  [undefined, 'The council put off its vote. “We will not be rushed,” said Anna Keller.'],
  [undefined, 'Yes.'],
  [undefined, ''],
  [undefined, '12, 13 — 14'],
  [undefined, 'Jean de la Tour, Marie de la Croix, Luis de la Fuente'],
  [undefined, 'She quoted the line “Der Rat hat die Abstimmung verschoben, und wir nicht” and said it was her favourite.'],
  [undefined, 'He said “мы не будем спешить” and left. The others were in the hall and had not heard him.'],
  [undefined, 'Le Monde reported that the team of Los Angeles had beaten Die Mannschaft in the final.'],
  [undefined, 'Mayor Ruiz: no comment'],
]; // biome-ignore format: a text a row reads better

for (const [language, text] of texts)
  test(`the language of “${text.slice(0, 60)}”`, () => assert.equal(languageOf(text), language));

test('a long English text with pages of another language at its end stays English', () => {
  const english = 'The council put off its vote, and the mayor said that it was for the best. '.repeat(200);
  const german = 'Der Rat hat die Abstimmung verschoben, und das ist nicht gut. '.repeat(60);
  assert.equal(languageOf(english + german), undefined);
  assert.equal(languageOf(german.repeat(4) + english.slice(0, 2000)), 'de');
});
