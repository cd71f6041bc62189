import assert from 'node:assert/strict';
import { after } from 'node:test';
import { servePages } from '../helpers/page-server.ts';
import { journey, usual } from './journey.ts';

const paragraph =
  '<p>The gates of the harbour were opened on Monday after a long week of waiting, and the ferry was the first to come in, with children at its rail. “We waited long,” said Mary Tern.</p>';
const page = `<html><head><title>Gates reopen</title></head><body><article><h1>Gates reopen</h1>${paragraph.repeat(4)}<p>The quay is whole again.</p></article></body></html>`;

const server = await servePages((request, response) => {
  if (request.url === '/gates') response.setHeader('content-type', 'text/html').end(page);
  else if (request.url === '/feed') response.setHeader('content-type', 'application/rss+xml').end(feed());
  else response.writeHead(404).end();
});
after(server.close);

const item = (title: string, rest: string): string => `<item><title>${title}</title>${rest}</item>`;
const feed = (): string =>
  `<rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Ledger</title>${[
    item(
      'Ferry fares rise',
      '<author>Ada Quay</author><pubDate>Mon, 02 Mar 2026 09:00:00 GMT</pubDate><content:encoded>&lt;p&gt;“They rise by a tenth,” said Ben Moor.&lt;/p&gt;</content:encoded>',
    ),
    item('Gates reopen', `<link>${server.origin}/gates</link><description>In short.</description>`),
    item('Lost', `<link>${server.origin}/lost</link><description>Only these words.</description>`),
  ].join('')}</channel></rss>`;

journey(
  'a feed opens on its stories: one is chosen, read, left for the list, and another read',
  { size: usual, args: ['--allow-private', `${server.origin}/feed`] },
  async (terminal) => {
    const list = await terminal.untilShows(
      'The Ledger',
      '3 stories',
      '1  Ferry fares rise',
      '2  Gates reopen',
    );
    assert.match(list.text, /Ferry fares rise +Ada Quay · 2026-03-02/);
    await terminal.press('Down', 'Enter');
    // Fetched from its own address, since the feed has it in short only.
    const story = await terminal.untilShows('with children', 'F stories');
    assert.match(story.rows[0] ?? '', /Gates reopen/);
    assert.doesNotMatch(story.text, /In short|Ferry fares/);
    await terminal.press('F');
    await terminal.untilShows('3 stories', '1  Ferry fares rise');
    await terminal.write('fares\r');
    await terminal.untilShows('They rise by a tenth', 'Ben Moor');
    await terminal.press('q');
    await terminal.untilShows('3 stories');
    // With the list put away, the feed is one long text.
    await terminal.press('Escape');
    await terminal.untilShows('They rise by a tenth', 'In short.', 'Only these words.');
    await terminal.press('F');
    await terminal.untilShows('3 stories');
    await terminal.press('C-c');
    assert.equal((await terminal.ended()).status, 0);
  },
);

journey(
  'a story whose address gives nothing is read as the feed has it, and says so',
  { size: usual, args: ['--allow-private', `${server.origin}/feed`] },
  async (terminal) => {
    await terminal.untilShows('3 stories');
    await terminal.write('3\r');
    await terminal.untilShows('Only these words.', 'warning: !');
    await terminal.write('!');
    await terminal.untilShows('only what the feed has of it');
  },
);

journey(
  'a story named on the command line opens at once',
  { size: usual, args: ['--allow-private', '--story', '2', `${server.origin}/feed`] },
  async (terminal) => {
    await terminal.untilShows('Gates reopen', 'with children');
    await terminal.press('q');
    assert.equal((await terminal.ended()).status, 0);
  },
);
