import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reader, readFeed } from '../../../../source/core/parse/feed/index.ts';
import { fixture, readAs, shown } from '../../../helpers/read-fixture.ts';

test('each story of an RSS feed is a section, with its whole words where the feed has them', async () => {
  const document = await readAs(reader, fixture('ledger.rss'));
  assert.deepEqual([document.title?.text, document.language], ['The Ledger', 'en-gb']);
  assert.deepEqual(shown(document), [
    'heading 1: Harbour & gates reopen',
    'paragraph: Ada Quay, 2026-03-02',
    'paragraph: “We waited,” said Mary Tern.',
    'heading 2: Next',
    'paragraph: See the map.',
    'heading 1: Ferry fares rise',
    'paragraph: They rise by a tenth.',
  ]);
  const targets = document.blocks
    .flatMap((block) => ('inlines' in block ? block.inlines : []))
    .flatMap(({ target }) => target ?? []);
  assert.deepEqual(targets, ['https://ledger.example/harbour', 'https://ledger.example/map']);
});

test('an Atom feed gives its stories as XHTML or as plain words', async () => {
  const document = await readAs(reader, fixture('notes.atom'));
  assert.equal(document.title?.text, 'Quay notes');
  assert.deepEqual(shown(document), [
    'heading 1: On mud',
    'paragraph: Ben Moor, 2026-02-01',
    'paragraph: Mud is slow < water.',
    'heading 1: On rain',
    'paragraph: 2026-02-02',
    'paragraph: It rained & rained.',
  ]);
});

test('a title of HTML is its words, code among them', () => {
  const item = (title: string): string => `<item><title>${title}</title><description>x</description></item>`;
  const feed = `<rss><channel>${item('Use &lt;pre&gt;x = 1&lt;/pre&gt;')}${item('&lt;hr&gt;')}</channel></rss>`;
  const { stories } = readFeed(feed, { name: 'x', mediaType: 'x' });
  assert.deepEqual(
    stories?.map(({ title }) => title),
    ['Use x = 1', 'No title'],
  );
});

test('the stories of an RSS 1.0 feed stand beside its channel', async () => {
  assert.deepEqual(shown(await readAs(reader, fixture('old.rdf'))), [
    'heading 1: One',
    'paragraph: First story.',
  ]);
});

test('entities a feed declares for itself never expand', () => {
  const laughs = `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><rss><channel><item><title>x</title><description>&b;&b;</description></item></channel></rss>`;
  assert.ok(readFeed(laughs, { name: 'x', mediaType: 'x' }).text.length < 100);
});

test('what is no feed, or an empty one, is refused', () => {
  const source = { name: 'x', mediaType: 'x' };
  assert.throws(() => readFeed('<note>x</note>', source), /neither an RSS nor an Atom feed/);
  assert.throws(() => readFeed('<rss><channel/></rss>', source), /no stories/);
});
