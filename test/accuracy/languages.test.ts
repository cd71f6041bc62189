/** Texts that are not in English: their own marks are read, nobody is named, and nothing without marks is reported. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { analyse } from '../../source/core/analyse/index.ts';
import { loadModel } from '../../source/core/analyse/model/model.ts';
import { readPlainText } from '../../source/core/parse/plain-text/index.ts';
import { slice } from '../../source/core/text/range.ts';

const model = loadModel(readFileSync(`${import.meta.dirname}/../../assets/model.bin`));

const texts: readonly (readonly [language: string, text: string, quoted: readonly string[]])[] = [
  ['German', 'Der Rat sprach von einem „Skandal“. „Wir lassen uns nicht drängen“, sagte Keller. »Ja«, rief ein Mann, »und wir bleiben!« Sie erklärte, der Plan sei nicht fertig.', ['„Wir lassen uns nicht drängen“', '»Ja«', '»und wir bleiben!«']],
  ['French', 'Le conseil a reporté le vote. « Nous ne serons pas pressés », a dit la maire. Elle a dit que le plan n’est pas prêt. Le roman « Guerre et Paix » est un classique.', ['« Nous ne serons pas pressés »']],
  ['Spanish', 'El concejo aplazó la votación. «No nos vamos a precipitar», dijo la alcaldesa. Según ella, el plan no está listo para el pueblo. “¡Basta!”, gritó un hombre que se fue.', ['«No nos vamos a precipitar»', '“¡Basta!”']],
  ['Italian', 'Il consiglio ha rinviato il voto. «Non abbiamo fretta», ha detto la sindaca. “Il piano non è pronto.” Ha detto anche che il voto è a maggio.', ['«Non abbiamo fretta»', '“Il piano non è pronto.”']],
  ['Dutch', 'De raad heeft de stemming uitgesteld. ‘We laten ons niet opjagen’, zei de burgemeester. "Het plan is niet klaar." Zij zegt dat het in mei wordt.', ['‘We laten ons niet opjagen’', '"Het plan is niet klaar."']],
  ['Portuguese', 'A câmara adiou a votação. “Não vamos ter pressa”, disse a presidente, que saiu com os seus. «O plano não está pronto.»', ['“Não vamos ter pressa”', '«O plano não está pronto.»']],
  ['Swedish', 'Rådet sköt upp omröstningen. ”Vi har inte bråttom”, säger borgmästaren som är på väg till stan. Det är inte bra, säger han.', ['”Vi har inte bråttom”']],
  ['Polish', 'Rada przełożyła głosowanie. „Nie damy się poganiać” – powiedział burmistrz. „Plan nie jest gotowy.” Jak powiedział, nie był na to czas.', ['„Nie damy się poganiać”', '„Plan nie jest gotowy.”']],
  ['Russian', 'Совет перенёс голосование. «Мы не будем спешить», — сказала мэр. Она сказала, что план не готов. Роман «Война и мир» — классика.', ['«Мы не будем спешить»']],
  ['Chinese', '市议会推迟了投票。“我们不会着急，”市长说。他说计划还没有准备好。', ['“我们不会着急，”']],
  ['Japanese', '市議会は投票を延期した。「私たちは急ぎません」と市長は話した。', ['「私たちは急ぎません」']],
  ['German, over paragraphs', 'Der Rat ist nicht bereit und sagt das auch.\n\n„Wir warten auf das Geld.\n\n„Es kommt im Mai.“', ['„Wir warten auf das Geld. „Es kommt im Mai.“']],
  ['Korean', '시의회는 투표를 미뤘다. “우리는 서두르지 않는다”고 시장이 말했다.', ['“우리는 서두르지 않는다”']],
  ['Russian, with dashes', 'Совет перенёс голосование, и это было не то, что он хотел.\n\n— Где деньги? — спросил житель. — Их нет?\n— Не знаю, — ответила она.', ['— Где деньги? —', '— Их нет?', '— Не знаю, —']],
  ['Spanish, with dashes', 'El concejo aplazó la votación del puente, que no es para el pueblo.\n\n—¿Dónde está el dinero? —preguntó un vecino.\n—No lo sé —contestó ella.', ['—¿Dónde está el dinero? —', '—No lo sé —']],
  ['Polish, with hyphens', 'Rada przełożyła głosowanie, bo nie był to na to czas i jak się to stało.\n\n- Gdzie są pieniądze? - zapytał mieszkaniec.\n- Nie wiem - odpowiedziała.', ['- Gdzie są pieniądze? -', '- Nie wiem -']],
  ['Swedish, with dashes', 'Rådet sköt upp omröstningen om bron, och det är inte bra för staden.\n\n– Var är pengarna? frågade en man som var där.\n– Vi har inga.', ['– Var är pengarna?', '– Vi har inga.']],
  ['German, a list with dashes', 'Der Rat ist nicht bereit und sagt das auch, denn er hat das Geld nicht.\n\n– Die Brücke ist alt.\n– Das Geld ist weg.', []],
]; // biome-ignore format: a text a row reads better

for (const [language, text, expected] of texts)
  test(`quotations in ${language} are read by their marks alone`, () => {
    const document = readPlainText(text, { name: 'a.txt', mediaType: 'text/plain' });
    const { quotations, speakers } = analyse(document, model);
    assert.deepEqual(
      quotations.map(({ spans }) => spans.map((span) => slice(document.text, span)).join(' ')),
      expected,
    );
    assert.deepEqual(speakers, []);
  });
