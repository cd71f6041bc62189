/**
 * Passages of LitBank with who says what and who is who: `litbank.jsonl` with the quotations and their speakers, and
 * `litbank-coref.conll.gz` with the coreference chains. Both count code points or tokens; what is read here counts
 * UTF-16 code units, half-open.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { codeUnitCounter } from '../../source/core/text/code-points.ts';
import type { Span } from '../polnear.ts';
import { readJsonLines } from '../read-json-lines.ts';
import { Votes } from './votes.ts';

export type StoryQuote = {
  readonly spans: readonly Span[];
  readonly speaker: string;
  readonly chain: string | undefined;
};
export type Story = {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly StoryQuote[];
  /** Every mention of somebody or something, with the chain it belongs to. */
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly chain: string }[];
};

type Line = {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly {
    readonly spans: readonly Span[];
    readonly speaker: string;
    readonly aliases: readonly string[];
  }[];
};

/** Reads the passages. */
export const readStories = (quotesPath: string, chainsPath: string): readonly Story[] => {
  const chains = readChains(gunzipSync(readFileSync(chainsPath)).toString('utf8'));
  return readJsonLines<Line>(quotesPath).map(({ id, text, quotes }): Story => {
    const mentions = placed(text, chains.get(id) ?? []);
    const units = codeUnitCounter(text);
    const spoken = quotes.map(({ spans, speaker }) => ({
      speaker,
      spans: spans.map(([start, end]): Span => [units(start), units(end)]),
    }));
    const chainOf = chainsOfSpeakers(text, spoken, mentions);
    return {
      id,
      text,
      mentions,
      quotes: spoken.map((quote) => ({ ...quote, chain: chainOf.get(quote.speaker) })),
    };
  });
};

type Row = { readonly word: string; readonly marks: string };

const readChains = (conll: string): ReadonlyMap<string, readonly Row[]> => {
  const passages = new Map<string, Row[]>();
  let rows: Row[] = [];
  for (const line of conll.split('\n')) {
    const begins = /^#begin document \((.*)_brat\)/.exec(line);
    if (begins) {
      rows = [];
      passages.set(begins[1] ?? '', rows);
    } else if (line !== '' && !line.startsWith('#')) {
      const cells = line.split('\t');
      rows.push({ word: cells[3] ?? '', marks: cells[12] ?? '_' });
    }
  }
  return passages;
};

const placed = (text: string, rows: readonly Row[]): Story['mentions'] => {
  const open = new Map<string, number[]>();
  const mentions: { start: number; end: number; chain: string }[] = [];
  let from = 0;
  for (const { word, marks } of rows) {
    const start = text.indexOf(word, from);
    if (start < 0) continue;
    const end = start + word.length;
    from = end;
    for (const [, opens, chain = '', closes] of marks.matchAll(/(\()?(\d+)(\))?/g)) {
      const stack = open.get(chain) ?? [];
      open.set(chain, stack);
      if (opens) stack.push(start);
      const began = closes ? stack.pop() : undefined;
      if (began !== undefined) mentions.push({ start: began, end, chain });
    }
  }
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
};

/** The chain of each speaker: the one that "I" within what they say belongs to most often, else one that bears their name. */
const chainsOfSpeakers = (
  text: string,
  quotes: readonly { readonly spans: readonly Span[]; readonly speaker: string }[],
  mentions: Story['mentions'],
): ReadonlyMap<string, string> => {
  const votes = new Votes<string>();
  for (const { speaker, spans } of quotes) {
    const name = speaker.replace(/-\d+$/, '').replace(/_/g, ' ').trim().toLowerCase();
    for (const { start, end, chain } of mentions) {
      const words = text.slice(start, end).toLowerCase();
      if (/^(?:i|me|my|myself)$/.test(words) && spans.some(([from, to]) => from <= start && end <= to))
        votes.add(speaker, chain, 1);
      if (words.replace(/[^a-z]+/g, ' ').trim() === name.replace(/[^a-z]+/g, ' ').trim())
        votes.add(speaker, chain, 0.5);
    }
    const own = /-(\d+)$/.exec(speaker)?.[1];
    if (own !== undefined) votes.add(speaker, own, 0.4);
  }
  return votes.winners();
};
