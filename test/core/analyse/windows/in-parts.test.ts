import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Analysis } from '../../../../source/core/analyse/analysis.ts';
import { analyseAsRead } from '../../../../source/core/analyse/as-read.ts';
import { analyse } from '../../../../source/core/analyse/index.ts';
import { analyseInParts } from '../../../../source/core/analyse/windows/in-parts.ts';
import { joined, nothingYet } from '../../../../source/core/analyse/windows/part.ts';
import type { Document } from '../../../../source/core/document/document.ts';
import { readPlainText } from '../../../../source/core/parse/plain-text/index.ts';
import { model } from '../../../../source/shell/model.ts';

const loaded = await model();
const read = (text: string): Document => readPlainText(text, { name: 'a.txt', mediaType: 'text/plain' });

const people = ['Ada Holm', 'Ben Ruiz', 'Carla Voss'];
const chapter = (n: number): string => {
  const name = people[n % people.length] ?? '';
  const surname = name.split(' ')[1];
  return [
    `CHAPTER ${n + 1}`,
    `“We will go there in the spring,” said ${name}, the mayor of the town.`,
    'Nobody answered for a while, and the rain went on outside the hall where they had met.',
    `“That is all there is to say,” ${surname} added.`,
  ].join('\n\n');
};
const book = read(Array.from({ length: 12 }, (_, n) => chapter(n)).join('\n\n'));
const sizes = { first: 300, usual: 700 };

const inParts = (
  document: Document,
): { readonly analysis: Analysis; readonly parts: number; readonly done: readonly number[] } => {
  let analysis = nothingYet;
  let parts = 0;
  const done: number[] = [];
  for (const step of analyseInParts(document, loaded, sizes)) {
    if (step.kind === 'progress') done.push(step.done);
    else {
      analysis = joined(analysis, step.part);
      parts += 1;
    }
  }
  return { analysis, parts, done };
};

const said = ({ quotations, speakers }: Analysis): readonly string[] => {
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  return quotations.map(
    ({ range, kind, attribution: { speaker = '' } }) => `${range.start} ${kind} ${names.get(speaker)}`,
  );
};

test('the parts of a book together say who said what, as the whole does', () => {
  const { analysis, parts } = inParts(book);
  const whole = analyse(book, loaded);
  assert.ok(parts > 4);
  assert.deepEqual(said(analysis), said(whole));
  assert.deepEqual(
    analysis.speakers.map(({ name, quotations, mentions }) => [name, quotations.length, mentions]),
    whole.speakers.map(({ name, quotations, mentions }) => [name, quotations.length, mentions]),
  );
  assert.deepEqual(analysis.sections, whole.sections);
});

test('quotations are numbered on, stand in their sections, and belong to speakers there are', () => {
  const { analysis } = inParts(book);
  const { sections, quotations, speakers } = analysis;
  assert.deepEqual(
    quotations.map(({ id }) => id),
    quotations.map((_, index) => `q${index + 1}`),
  );
  for (const { section, range } of quotations) {
    const home = sections.find(({ id }) => id === section);
    assert.ok(home && home.range.start <= range.start && range.start < home.range.end);
  }
  assert.deepEqual(
    speakers.flatMap((speaker) => speaker.quotations).sort(),
    quotations.map(({ id }) => id).sort(),
  );
});

test('progress only grows', () => {
  const { done } = inParts(book);
  assert.deepEqual(
    done,
    done.toSorted((a, b) => a - b),
  );
  assert.ok(done.every((part) => part >= 0 && part < 1));
});

test('a text as long as books is analysed in parts, which are what a command finds', () => {
  const words = 'The rain went on outside the hall where nobody had yet met anybody at all that day. '.repeat(
    40,
  );
  const long = read(Array.from({ length: 330 }, (_, n) => `${chapter(n)}\n\n${words}`).join('\n\n'));
  let analysis = nothingYet;
  const kinds = new Set<string>();
  for (const step of analyseAsRead(long, loaded)) {
    kinds.add(step.kind);
    if (step.kind === 'part') analysis = joined(analysis, step.part);
  }
  assert.deepEqual([...kinds], ['progress', 'part', 'complete']);
  assert.deepEqual(analysis, analyse(long, loaded));
  assert.equal(analysis.speakers.length, people.length);
});
