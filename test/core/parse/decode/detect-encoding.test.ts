import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { test } from 'node:test';
import fc from 'fast-check';
import { decoderOf } from '../../../../source/core/parse/decode/decoder.ts';
import { detectEncoding } from '../../../../source/core/parse/decode/detect-encoding.ts';
import { wideEncoding } from '../../../../source/core/parse/decode/wide.ts';

/** Sentences as bytes in an encoding, written in base64. */
const samples: readonly (readonly [encoding: string, base64: string, words: string])[] = [
  [
    'windows-1252',
    'TGUgbWluaXN0cmUgYSBk6WNsYXLpIDogqyBOb3VzIG6SYXZvbnMgcmllbiBk6WNpZOkguywgYS10LWlsIGFqb3V06SDgIGyS6XTpIGRlcm5pZXIuIETpauAgcHLocyBkZSBsYSBmb3LqdCwgb/kgbJLpbOh2ZSBmcmFu52FpcyBhIHJl53Ugc2EgbGXnb24u',
    'Le ministre a déclaré : « Nous n’avons rien décidé », a-t-il ajouté à l’été dernier. Déjà près de la forêt, où l’élève français a reçu sa leçon.',
  ],
  [
    'windows-1252',
    'RGVyIE1pbmlzdGVyIGVya2zkcnRlOiCEV2lyIGhhYmVuIG5pY2h0cyBiZXNjaGxvc3NlbpMsIHVuZCBm/Gd0ZSBoaW56dSwgZGllIEdlc3By5GNoZSBr9m5udGVuIHNw5HRlciBmb3J0Z2Vm/GhydCB3ZXJkZW4uINZzdGVycmVpY2ggbfxzc3RlIGb8ciBncvbfZXJlIFN0cmHfZW4gemFobGVuLg==',
    'Der Minister erklärte: „Wir haben nichts beschlossen“, und fügte hinzu, die Gespräche könnten später fortgeführt werden. Österreich müsste für größere Straßen zahlen.',
  ],
  [
    'windows-1252',
    'VGhlIG1pbmlzdGVyIHNhaWQ6IJNXZSBoYXZlIGRlY2lkZWQgbm90aGluZyyUIGFuZCBsZWZ0LiBJdJJzIHRoZSBzZWNvbmQgdGltZSB0aGlzIHllYXIgdGhhdCB0aGUgdGFsa3MgaGF2ZSBmYWlsZWQgliBhZ2Fpbi4=',
    'The minister said: “We have decided nothing,” and left. It’s the second time this year that the talks have failed – again.',
  ],
  [
    'windows-1251',
    'zOjt6PHy8CDx6uDn4Os6IKvM+yDt6Pfl4+4g7eUg8OX46Ovouywg6CDk7uHg4ujrLCD38u4g7+Xw5ePu4u7w+yDv8O7k7uvm4PLx/yDt4CDx6+Xk8/755ekg7eXk5evlIOIgzO7x6uLlLg==',
    'Министр сказал: «Мы ничего не решили», и добавил, что переговоры продолжатся на следующей неделе в Москве.',
  ],
  [
    'koi8-r',
    '7cnOydPU0iDTy8HawcwsIN7UzyDN2SDOyd7Fx88gzsUg0sXbyczJLCDJIMTPwsHXycwsIN7UzyDQxdLFx8/Xz9LZINDSz8TPzNbB1NPRIM7BINPMxcTVwN3FyiDOxcTFzMUg1yDtz9PL18Uu',
    'Министр сказал, что мы ничего не решили, и добавил, что переговоры продолжатся на следующей неделе в Москве.',
  ],
  [
    'iso-8859-2',
    'TWluaXN0ZXIgcG93aWVkemlhsywgv2UgbmljemVnbyBqZXN6Y3plIG5pZSB6ZGVjeWRvd2FubywgYSByb3ptb3d5IGLqZLEga29udHludW93YW5lIHcgcHJ6eXN6s3ltIHR5Z29kbml1LiCscvNks2EgcnqxZG93ZSB0d2llcmR6sSwgv2Ugd2nqY2VqIHN6Y3plZ/Oz83cgYupkemllIHDzvG5pZWou',
    'Minister powiedział, że niczego jeszcze nie zdecydowano, a rozmowy będą kontynuowane w przyszłym tygodniu. Źródła rządowe twierdzą, że więcej szczegółów będzie później.',
  ],
  [
    'windows-1250',
    'TWluaXN0ZXIgcG93aWVkemlhszoghE5pY3plZ28gamVzemN6ZSBuaWUgemRlY3lkb3dhbm+ULCBhIHJvem1vd3kgYupkuSBrb250eW51b3dhbmUgdyBwcnp5c3qzeW0gdHlnb2RuaXUuII9y82SzYSByerlkb3dlIHR3aWVyZHq5LCC/ZSB3aepjZWogc3pjemVn87PzdyBi6mR6aWUgcPOfbmllai4=',
    'Minister powiedział: „Niczego jeszcze nie zdecydowano”, a rozmowy będą kontynuowane w przyszłym tygodniu. Źródła rządowe twierdzą, że więcej szczegółów będzie później.',
  ],
  [
    'iso-8859-7',
    'zyD18O/18eP88iDl3/DlIPz06SDk5e0g4fDv9uHz3/Ph7OUg9N/w7/ThIOrh6SDw8fzz6OXz5SD89Okg7+kg8/Xt7+zp69/l8iDo4SDz9e3l9+nz9O/97SD05+0g5fD87OXt5yDl4uTv7Nzk4SDz9OftIMHo3u3hLg==',
    'Ο υπουργός είπε ότι δεν αποφασίσαμε τίποτα και πρόσθεσε ότι οι συνομιλίες θα συνεχιστούν την επόμενη εβδομάδα στην Αθήνα.',
  ],
  [
    'shift_jis',
    'keWQYoLNgXWJvYLgjIiC34LEgqKCyIKigXaCxo9xgteBQYumi2OCzZeIj1SC4JGxgq2CxpV0gq+JwYKmgr2BQpOMi56CxYLMie+Sa4LNjk+T+orUgsyXXJLogr6BQg==',
    '大臣は「何も決めていない」と述べ、協議は来週も続くと付け加えた。東京での会談は三日間の予定だ。',
  ],
  [
    'euc-jp',
    'wue/w6TPodayv6Tit+ik4aTGpKSkyqSkodekyL3SpNmhoraotcSkz83ovbWk4sKzpK+kyMnVpLGyw6SopL+ho8Xstf6kx6TOsvHDzKTPu7DG/LTWpM7NvcTqpMChow==',
    '大臣は「何も決めていない」と述べ、協議は来週も続くと付け加えた。東京での会談は三日間の予定だ。',
  ],
  [
    'gb18030',
    'sr+zpMu1OqGwztLDx8qyw7S2vMO709C+9raooaOhscv7srmz5Mu1LMy4xdC9q9Paz8LW3NTasbG+qbzM0Pi9+NDQLMurt722vM+jzfvIobXDvfjVuaGj',
    '部长说:“我们什么都没有决定。”他补充说,谈判将于下周在北京继续进行,双方都希望取得进展。',
  ],
  [
    'big5',
    's6Gq+LuhOqF1p9qtzKSwu/Kzo6hTprOoTal3oUOhdqVMuMmlUruhLL3Np1CxTqnzpFW2Z6Ziu0+lX8R+xPK2aabmLML5pOizo6fGseao+rFvtmmuaaFD',
    '部長說:「我們什麼都沒有決定。」他補充說,談判將於下週在臺北繼續進行,雙方都希望取得進展。',
  ],
  [
    'euc-kr',
    'wOWw/MC6IKGwv+y4rrTCIL7GuauwzbW1ILDhwaTHz8H2IL7KvtK02aGxsO0guLvHz7DtILTZwL0gwda/oSC8rb/vv6G8rSDIuLTjwMwgsOi807XJILDNwMy287DtILWhutm/tLTZLg==',
    '장관은 “우리는 아무것도 결정하지 않았다”고 말하고 다음 주에 서울에서 회담이 계속될 것이라고 덧붙였다.',
  ],
  [
    'ibm866',
    'jKitqOHi4CDhqqCnoKssIOfiriCs6yCtqOelo64graUg4KXoqKuoLiAijOsgruHioPGs4e8iLCAtIKSuoaCiqKsgrq0goiCMruGqoqUu',
    `Министр сказал, что мы ничего не решили. "Мы остаёмся", - добавил он в Москве.`,
  ],
  [
    'x-mac-cyrillic',
    'jOjt6PHy8CDx6uDn4OssIPfy7iDs+yDt6Pfl4+4g7eUg8OX46OvoLiDHjPsg7vHy4N7s8d/ILCDRIOTu4eDi6Osg7u0g4iCM7vHq4uUu',
    `Министр сказал, что мы ничего не решили. «Мы остаёмся», — добавил он в Москве.`,
  ],
  [
    'iso-8859-5',
    'vNjd2OHi4CDh2tDX0NssIOfi3iDc6yDd2OfV094g3dUg4NXo2NvYLiAivOsg3uHi0PHc4e8iLCAtINTe0dDS2Nsg3t0g0iC83uHa0tUu',
    `Министр сказал, что мы ничего не решили. "Мы остаёмся", - добавил он в Москве.`,
  ],
  [
    'macintosh',
    'TGUgY29uc2VpbCBz1WVzdCByjnVuaSCIIGzVaJl0ZWwgZGUgdmlsbGUsIG+dIGlsIGEgjnSOIGSOY2lkjiBkZSBkaWZmjnJlci4gxyBOb3VzIHJlc3RvbnMgyCwgYSBkaXQgbGUgbWFpcmUu',
    `Le conseil s’est réuni à l’hôtel de ville, où il a été décidé de différer. « Nous restons », a dit le maire.`,
  ],
  [
    'ibm850',
    'TGUgY29uc2VpbCBzJ2VzdCBygnVuaSCFIGwnaJN0ZWwgZGUgdmlsbGUsIG+XIGlsIGEggnSCIGSCY2lkgiBkZSBkaWZmgnJlci4griBOb3VzIHJlc3RvbnMgrywgYSBkaXQgbGUgbWFpcmUu',
    `Le conseil s'est réuni à l'hôtel de ville, où il a été décidé de différer. « Nous restons », a dit le maire.`,
  ],
];

for (const [encoding, base64, words] of samples) {
  test(`${encoding} is told from its bytes: ${words.slice(0, 30)}`, () => {
    const bytes = Uint8Array.from(Buffer.from(base64, 'base64'));
    assert.equal(detectEncoding(bytes), encoding);
    assert.equal(decoderOf(encoding)?.decode(bytes), words);
  });
}

test('whatever the bytes, an encoding is named that can be decoded', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      assert.ok(decoderOf(detectEncoding(bytes)));
    }),
  );
});

test('a few letters alone are of an encoding that they are sound in', () => {
  const bytes = Uint8Array.from(Buffer.from('sr+zpMu1', 'base64'));
  const encoding = detectEncoding(bytes);
  assert.match(new TextDecoder(encoding).decode(bytes), /^\p{Lo}{3}$/u);
});

test('bytes of no script in particular are Western', () => {
  assert.equal(detectEncoding(new Uint8Array()), 'windows-1252');
  assert.equal(detectEncoding(Uint8Array.of(0x81)), 'windows-1252');
});

test('UTF-16 without a mark is told by its zero bytes', () => {
  const little = Uint8Array.from(Buffer.from('The minister said — “nothing”.', 'utf16le'));
  assert.equal(wideEncoding(little), 'utf-16le');
  assert.equal(wideEncoding(Uint8Array.from(Buffer.from(little).swap16())), 'utf-16be');
  assert.equal(wideEncoding(Uint8Array.from(Buffer.from('The minister said'))), undefined);
  assert.equal(wideEncoding(new Uint8Array(64)), undefined);
  assert.equal(wideEncoding(new Uint8Array(0)), undefined);
});
