import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Analysis, Quotation } from '../../../source/core/analyse/analysis.ts';
import { applyCorrections } from '../../../source/core/corrections/apply.ts';
import { type Correction, passageOf } from '../../../source/core/corrections/correction.ts';
import { locate } from '../../../source/core/corrections/locate.ts';
import { passageAt } from '../../../source/core/text/passage.ts';
import { placeOfWords } from '../../helpers/hand-made.ts';
import { harbour, harbourAnalysis } from '../../helpers/harbour.ts';

const { quotations } = harbourAnalysis;
const key = (index: number) => passageOf(harbour.text, quotations[index] ?? assert.fail());
const says = (index: number, name: string): Correction => ({ kind: 'speaker', quotation: key(index), name });
const rename = (from: string, to: string): Correction => ({ kind: 'rename', from, to });

const apply = (...corrections: readonly Correction[]) =>
  applyCorrections(harbour, harbourAnalysis, corrections);
const speakerOf = ({ analysis }: { readonly analysis: Analysis }, index: number): string | undefined => {
  const id = analysis.quotations.find((one) => one.id === `q${index + 1}`)?.attribution.speaker;
  return analysis.speakers.find((one) => one.id === id)?.name;
};

test('without corrections the analysis is the same', () => {
  assert.equal(apply().analysis, harbourAnalysis);
});

test('a quotation given to another is that speaker’s, by your correction, for sure', () => {
  const corrected = apply(says(0, 'lena okafor'));
  assert.equal(speakerOf(corrected, 0), 'Lena Okafor');
  const { attribution } = corrected.analysis.quotations[0] ?? assert.fail();
  assert.deepEqual(
    [attribution.rules, attribution.confidence, attribution.mention],
    [['correction'], 1, undefined],
  );
  const okafor = corrected.analysis.speakers.find(({ name }) => name === 'Lena Okafor');
  assert.deepEqual(okafor?.quotations, ['q1', 'q9', 'q10']);
  assert.equal(speakerOf(corrected, 1), 'Ines Calloway', 'the others stay');
});

test('a name nobody has is one more speaker, and one name is one speaker', () => {
  const corrected = apply(says(0, 'Ada Roe'), says(5, 'Ada Roe'));
  assert.deepEqual([speakerOf(corrected, 0), speakerOf(corrected, 5)], ['Ada Roe', 'Ada Roe']);
  assert.equal(corrected.analysis.speakers.filter(({ name }) => name === 'Ada Roe').length, 1);
});

test('a quotation can be nobody’s, and none', () => {
  assert.equal(speakerOf(apply(says(0, '')), 0), undefined);
  const { analysis } = apply({ kind: 'not-a-quotation', quotation: key(0) });
  assert.equal(analysis.quotations.length, quotations.length - 1);
  assert.ok(analysis.speakers.every((one) => !one.quotations.includes('q1')));
});

test('the last word on a quotation counts', () => {
  assert.equal(speakerOf(apply(says(0, 'A'), says(0, 'Lena Okafor')), 0), 'Lena Okafor');
});

test('a speaker renamed keeps their quotations and is known by the old name too', () => {
  const corrected = apply(rename('Tomas Reyes', 'Tomás Reyes'), says(0, 'tomas reyes'));
  assert.equal(speakerOf(corrected, 0), 'Tomás Reyes');
  const reyes = corrected.analysis.speakers.find(({ name }) => name === 'Tomás Reyes');
  assert.deepEqual(reyes?.aliases, ['Tomas Reyes']);
  assert.ok((reyes?.quotations.length ?? 0) > 3);
});

test('whoever was only described and has been given a name is described no more', () => {
  const speakers = harbourAnalysis.speakers.map((one) => ({ ...one, described: true as const }));
  const { analysis } = applyCorrections(harbour, { ...harbourAnalysis, speakers }, [
    rename('Tomas Reyes', 'Tomás Reyes'),
  ]);
  const described = new Map(analysis.speakers.map((one) => [one.name, one.described]));
  assert.deepEqual([described.get('Tomás Reyes'), described.get('Lena Okafor')], [undefined, true]);
});

test('a speaker renamed to another becomes that one, with mentions and aliases; most quoted come first', () => {
  const { analysis } = apply(rename('the harbour board', 'Lena Okafor'), rename('Lena Okafor', 'L. Okafor'));
  const okafor = analysis.speakers.find(({ name }) => name === 'L. Okafor');
  assert.ok(okafor?.aliases.includes('the harbour board'));
  assert.equal(okafor?.mentions.length, 2);
  assert.deepEqual(okafor?.quotations, ['q7', 'q9', 'q10']);
  assert.ok(!analysis.speakers.some(({ name }) => name === 'the harbour board'));
  const counts = analysis.speakers.map((one) => one.quotations.length);
  assert.deepEqual(
    counts,
    counts.toSorted((a, b) => b - a),
  );
});

test('corrections hold when quotations get other ids, other limits, and the text another place', () => {
  const added = 'Editor’s note: shortened.\n\n';
  const moved =
    (by: number) =>
    ({ start, end }: { start: number; end: number }) => ({ start: start + by, end: end + by });
  const shift = moved(added.length);
  const again: Analysis = {
    ...harbourAnalysis,
    quotations: quotations.map((one, index) => ({
      ...one,
      id: `other-${index}`,
      range:
        index === 2 ? { start: shift(one.range).start, end: shift(one.range).end + 1 } : shift(one.range),
      spans: one.spans.map(shift),
    })),
  };
  const { analysis, orphans } = applyCorrections({ text: added + harbour.text }, again, [
    says(0, 'A'),
    says(2, 'B'),
  ]);
  const names = new Map(analysis.speakers.map(({ id, name }) => [id, name]));
  const [first, , third] = analysis.quotations;
  assert.equal(names.get(first?.attribution.speaker ?? ''), 'A');
  assert.equal(names.get(third?.attribution.speaker ?? ''), 'B');
  assert.deepEqual(orphans, []);
});

test('what is corrected and no longer there is told of, not forgotten', () => {
  const gone: Correction = {
    kind: 'speaker',
    quotation: { exact: '“Words that were cut”', prefix: 'nowhere', suffix: '', start: 5 },
    name: 'A',
  };
  const { analysis, orphans } = apply(gone, rename('Nobody Here', 'B'));
  assert.equal(orphans.length, 2);
  assert.deepEqual(analysis.quotations, quotations);
});

test('of the same words twice the one in the same place is meant', () => {
  const text = 'Ann said “No.” Then Bob said “No.”';
  const [one, two] = [text.indexOf('“No.”'), text.lastIndexOf('“No.”')];
  const at = (start: number, id: string) => ({
    ...(quotations[0] ?? assert.fail()),
    id,
    range: { start, end: start + 5 },
    spans: [{ start, end: start + 5 }],
  });
  const analysis = { ...harbourAnalysis, quotations: [at(one, 'q1'), at(two, 'q2')] };
  const correction: Correction = { kind: 'not-a-quotation', quotation: passageOf(text, at(two, 'q2')) };
  const corrected = applyCorrections({ text }, analysis, [correction]);
  assert.deepEqual(
    corrected.analysis.quotations.map(({ id }) => id),
    ['q1'],
  );
});

test('after an edit, of like sentences the one with the same words around it is meant', () => {
  const said = '“We shall not go.”';
  const text = `Ann of the old pier said ${said} Nobody asked why. Bob of the new quay said ${said} He left.`;
  const at = (start: number, id: string) => {
    const range = { start, end: start + said.length };
    return { ...(quotations[0] ?? assert.fail()), id, range, spans: [range] };
  };
  const second = passageOf(text, at(text.lastIndexOf(said), 'q2'));
  const edited = `${text.slice(0, text.indexOf(' Nobody'))} Cleo of the barge said ${said}${text.slice(text.indexOf(' Nobody'))}`;
  const found: Quotation[] = [];
  for (let start = edited.indexOf(said); start >= 0; start = edited.indexOf(said, start + 1))
    found.push(at(start, `q${found.length + 1}`));
  assert.equal(found.length, 3);
  assert.equal(locate(edited, found, second)?.id, 'q3');
  assert.equal(locate(edited.replaceAll(said, '“Yes.”'), found, second), undefined);
});

test('whatever is corrected, each quotation’s speaker exists and counts it, and ids are unique', () => {
  const name = fc.constantFrom('Ines Calloway', 'Tomas Reyes', 'Lena Okafor', 'Ada', 'Bo', '');
  const correction = fc.oneof(
    fc.record({ index: fc.nat(quotations.length - 1), name }).map(({ index, name: to }) => says(index, to)),
    fc
      .nat(quotations.length - 1)
      .map((index): Correction => ({ kind: 'not-a-quotation', quotation: key(index) })),
    fc.record({ from: name, to: name.filter((to) => to !== '') }).map(({ from, to }) => rename(from, to)),
  );
  fc.assert(
    fc.property(fc.array(correction, { maxLength: 8 }), (corrections) => {
      const { analysis } = apply(...corrections);
      const ids = analysis.speakers.map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      for (const { id, attribution } of analysis.quotations) {
        if (attribution.speaker === undefined) continue;
        const speaker = analysis.speakers.find((one) => one.id === attribution.speaker);
        assert.ok(speaker?.quotations.includes(id));
      }
    }),
  );
});

const quotedPassage = (words: string, name: string): Correction => ({
  kind: 'quotation',
  passage: passageAt(harbour.text, placeOfWords(harbour.text, words)),
  name,
});
const split = (from: string, words: string, to: string): Correction => ({ kind: 'split', from, words, to });

test('a speaker is divided: where the article calls them so, it means another from then on', () => {
  const corrected = apply(split('Ines Calloway', 'calloway', 'Vera Calloway'));
  assert.deepEqual(
    [0, 1, 7].map((index) => speakerOf(corrected, index)),
    ['Ines Calloway', 'Ines Calloway', 'Vera Calloway'],
  );
  const [ines, vera] = ['Ines Calloway', 'Vera Calloway'].map((name) =>
    corrected.analysis.speakers.find((one) => one.name === name),
  );
  assert.deepEqual([ines?.quotations, vera?.quotations], [['q1', 'q2'], ['q8']]);
  const mentioned = (speaker: typeof ines) =>
    speaker?.mentions.map(({ start, end }) => harbour.text.slice(start, end));
  assert.ok(!mentioned(ines)?.includes('Calloway'));
  assert.ok(mentioned(vera)?.every((words) => words === 'Calloway'));
  assert.deepEqual(corrected.analysis.quotations[7]?.attribution.rules, ['correction']);
});

test('two speakers made one are divided again, and another can be who is meant', () => {
  const merged = [rename('Lena Okafor', 'Tomas Reyes'), split('Tomas Reyes', 'she', 'Ines Calloway')];
  const corrected = apply(...merged);
  assert.equal(speakerOf(corrected, 8), 'Ines Calloway');
  assert.equal(speakerOf(corrected, 9), 'Tomas Reyes', 'where nobody is called so, nothing changes');
  assert.deepEqual(apply(split('Nobody at all', 'x', 'y')).orphans.length, 1);
  assert.ok(!apply(split('Nobody at all', 'x', 'y')).analysis.speakers.some(({ name }) => name === 'y'));
});

const kinds: readonly [words: string, kind: string][] = [
  ['Forty-one stalls stand empty.', 'indirect'],
  ['“They never count us.”', 'direct'],
  ['called the building “a danger to anyone who works in it”, and said', 'mixed'],
  [
    '“We waited long enough,” said Mayor Ines Calloway, who had promised the vote in her first week. “The roof',
    'mixed',
  ],
];
for (const [words, kind] of kinds) {
  test(`a passage marked as a quotation is ${kind}: ${words.slice(0, 30)}`, () => {
    const { analysis, orphans } = apply(quotedPassage(words, 'Ada Roe'));
    const own = analysis.quotations.find(({ id }) => id.startsWith('yours-'));
    assert.ok(own);
    assert.equal(harbour.text.slice(own.range.start, own.range.end), words);
    assert.deepEqual(
      [own.kind, own.attribution.rules, own.attribution.confidence],
      [kind, ['correction'], 1],
    );
    const speaker = analysis.speakers.find(({ name }) => name === 'Ada Roe');
    assert.deepEqual(speaker?.quotations, [own.id]);
    assert.deepEqual(orphans, []);
    const starts = analysis.quotations.map(({ range }) => range.start);
    assert.deepEqual(
      starts,
      starts.toSorted((a, b) => a - b),
    );
    assert.ok(analysis.sections.some(({ id }) => id === own.section));
  });
}

test('what is marked takes the place of what was found there, and keeps its cue', () => {
  const { analysis } = apply(quotedPassage('“We waited long enough', ''));
  assert.ok(!analysis.quotations.some(({ id }) => id === 'q1'));
  const { cue, mention, speaker } = analysis.quotations[0]?.attribution ?? {};
  assert.equal(cue && harbour.text.slice(cue.start, cue.end), 'said');
  assert.deepEqual([mention, speaker], [undefined, undefined]);
});

test('a marked quotation can be given to another, be none after all, or be marked anew', () => {
  const stalls = 'Forty-one stalls stand empty.';
  const mark = quotedPassage(stalls, 'Ada Roe');
  const own = apply(mark).analysis.quotations.find(({ id }) => id === 'yours-1') ?? assert.fail();
  const about = passageOf(harbour.text, own);
  const given = apply(mark, { kind: 'speaker', quotation: about, name: 'Lena Okafor' });
  assert.deepEqual(given.analysis.speakers.find(({ name }) => name === 'Lena Okafor')?.quotations.length, 3);
  const none = apply(mark, { kind: 'not-a-quotation', quotation: about });
  assert.equal(none.analysis.quotations.length, quotations.length);
  const again = apply(mark, { kind: 'not-a-quotation', quotation: about }, quotedPassage(stalls, 'Bo'));
  assert.deepEqual(
    again.analysis.quotations.filter(({ id }) => id.startsWith('yours')).map(({ id }) => id),
    ['yours-3'],
  );
  assert.deepEqual(again.orphans, []);
});

test('a marked quotation is where its words are in the text now, and an orphan where they are gone', () => {
  const mark = quotedPassage('Forty-one stalls stand empty.', 'Ada Roe');
  const shifted = {
    ...harbour,
    text: harbour.text.replace('Forty-one stalls stand empty', 'Forty-one stalls now stand empty'),
  };
  const { analysis } = applyCorrections(shifted, harbourAnalysis, [mark]);
  const own = analysis.quotations.find(({ id }) => id === 'yours-1');
  assert.equal(
    own && shifted.text.slice(own.range.start, own.range.end),
    'Forty-one stalls now stand empty.',
  );
  assert.deepEqual(
    applyCorrections({ text: 'Nothing.' }, { ...harbourAnalysis, quotations: [] }, [mark]).orphans,
    [mark],
  );
});
