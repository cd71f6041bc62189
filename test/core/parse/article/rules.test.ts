import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asideReason } from '../../../../source/core/parse/article/asides.ts';
import { findByline } from '../../../../source/core/parse/article/byline.ts';
import { isCredit } from '../../../../source/core/parse/article/caption.ts';
import { findDate } from '../../../../source/core/parse/article/date-line.ts';
import { findDateline } from '../../../../source/core/parse/article/dateline.ts';

const asides: readonly (readonly [words: string, reason: string | undefined])[] = [
  ['READ MORE\u00a0 Doctors reveal a problem', 'read-more'],
  ['RELATED: What we know so far', 'read-more'],
  ['ALSO READ | Minister resigns', 'read-more'],
  ['Read more: the full list', 'read-more'],
  ['You may also like', 'read-more'],
  ['Leave a Comment', 'comments'],
  ['12 Comments', 'comments'],
  ['Click to share on Twitter (Opens in new window)', 'sharing'],
  ['Share this:', 'sharing'],
  ['Facebook Twitter WhatsApp Email', 'sharing'],
  ['Follow us on Facebook and Twitter', 'follow'],
  ['Sign up for our daily newsletter', 'newsletter'],
  ['Get the latest news delivered to your inbox every morning', 'newsletter'],
  ['Advertisement', 'advertisement'],
  ['Story continues below advertisement', 'advertisement'],
  ['Tags: China, diplomacy', 'tags'],
  ['Copyright 2024 The Example. All rights reserved.', 'copyright'],
  ['© 2024 Example Media', 'copyright'],
  ['We use cookies to improve your experience', 'cookies'],
  ['Read more books, she said, and you will see.', undefined],
  ['More than 300 people came to the square on Sunday.', undefined],
  ['Related costs rose by a third, the ministry said.', undefined],
  ['“Read more,” he told them.', undefined],
  ['Share prices fell.', undefined],
  ['Comments by the minister angered Beijing.', undefined],
  ['Twitter', undefined],
  ['He will follow them on foot to Facebook', undefined],
  ['Copyright law is a mess, the judge said.', undefined],
  ['READ', undefined],
  [`READ MORE: ${'all of it, '.repeat(30)}`, undefined],
];
for (const [words, reason] of asides) {
  test(`"${words}" is ${reason ?? 'no aside'}`, () => assert.equal(asideReason(words), reason));
}

const datelines: readonly (readonly [words: string, place: string | undefined])[] = [
  ['BEIJING — U.S. Secretary of State', 'BEIJING'],
  ['WASHINGTON (AP) — Senators', 'WASHINGTON'],
  ['LONDON, June 3 (Reuters) - The', 'LONDON'],
  ['MEXICO CITY - The rise', 'MEXICO CITY'],
  ['LOUISVILLE, Ky. (AP) — The Latest', 'LOUISVILLE, Ky.'],
  ['GENEVA/NEW YORK, 3 June 2024 — Aid', 'GENEVA/NEW YORK'],
  ['UPDATE — The talks', undefined],
  ['NATO-led troops', undefined],
  ['The talks — all of them —', undefined],
];
for (const [words, place] of datelines) {
  test(`"${words}" is filed from ${place ?? 'nowhere'}`, () => {
    const found = findDateline(words, { start: 0, end: words.length });
    assert.equal(found && words.slice(found.start, found.end), place);
  });
}

const bylines: readonly (readonly [words: string, names: string | undefined])[] = [
  ['By Jane Roe', 'Jane Roe'],
  ['By JANE ROE and JOHN DOE, Associated Press', 'JANE ROE and JOHN DOE, Associated Press'],
  ['Written by Ludwig van Beethoven', 'Ludwig van Beethoven'],
  ['By Friday it was over', undefined],
  ['By the time they left, it rained.', undefined],
];
for (const [words, names] of bylines) {
  test(`"${words}" names ${names ?? 'nobody'} as its author`, () =>
    assert.equal(findByline(words)?.names, names));
}

const dates: readonly (readonly [words: string, date: string | undefined])[] = [
  ['June 3, 2024', 'June 3, 2024'],
  ['Published: Monday, 3 June 2024 at 10:15 a.m. EST', 'Monday, 3 June 2024 at 10:15 a.m. EST'],
  ['Updated on 2024-06-03T10:15:00Z', '2024-06-03T10:15:00Z'],
  ['June 3, 2024, was a Monday', undefined],
];
for (const [words, date] of dates) {
  test(`"${words}" is ${date ? 'a date' : 'no date'}`, () => assert.equal(findDate(words)?.date, date));
}

const credits: readonly (readonly [words: string, is: boolean])[] = [
  ['Photo: Jane Roe / Example', true],
  ['Scott Olson via Getty Images.', true],
  ['Image source, Reuters', true],
  ['Photos of the square show a crowd.', false],
  ['He told Reuters', false],
];
for (const [words, is] of credits) {
  test(`"${words}" ${is ? 'credits' : 'does not credit'} a picture`, () => assert.equal(isCredit(words), is));
}
