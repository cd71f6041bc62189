import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Explorer, openExplorer } from '../helpers/explorer.tsx';

const withExplorer = async (run: (explorer: Explorer) => Promise<void>) => {
  const explorer = openExplorer({ columns: 140, rows: 40 });
  try {
    await explorer.untilShows('Everyone');
    await run(explorer);
  } finally {
    await explorer.close();
  }
};

test('Ctrl+P lists commands with their keys; typing narrows them; Enter in the same burst runs one', () =>
  withExplorer(async ({ type, until, untilShows, reader }) => {
    type('\u0010');
    const rows = (await untilShows('Next quote; while matches')).join('\n');
    assert.match(rows, /Search quotes, speakers, sections and text +\//);
    type('asides');
    await until('only that', (shown) => !shown.some((row) => row.includes('Search quotes, speakers')));
    type('\r');
    await untilShows('Ten photographs');
    assert.equal(reader.state().reading.asides, true);
  }));

test('a mark waits for its letter, is said, and can be gone to', () =>
  withExplorer(async ({ type, untilShows, reader }) => {
    type('m');
    await untilShows('a letter marks this place');
    type('a');
    await untilShows('marked a');
    await untilShows('ⓐHarbour vote splits the council');
    type("G'a");
    await untilShows('The council voted late on Tuesday');
    assert.equal(reader.state().reading.top, 0);
  }));

test('a corrected speaker shows at once, in the list and as your correction, and U takes it back', () =>
  withExplorer(async ({ type, until, untilShows }) => {
    type('nc');
    await untilShows('Said by');
    await untilShows('We waited long enough');
    type('Ada Roe\r');
    await untilShows('said by Ada Roe; U takes it back');
    await untilShows('Ada Roe as you say');
    type('i');
    const rows = (await untilShows('your correction')).join('\n');
    assert.match(rows, /Confidence +━+ 100%/);
    assert.match(rows, /Ada Roe/);
    type('U');
    await until('her gone', (shown) => !shown.some((row) => row.includes('Ada Roe')));
  }));
