import { linkLetters } from '../../state/links/links.ts';
import { markLetters } from '../../state/marks/marking.ts';
import { type Binding, keyTable } from '../binding.ts';
import { digits } from './digits.ts';

/** Keys that take a letter, select words, write a note, or go through the highlights. */
export const markingBindings: readonly Binding[] = [
  ...keyTable('letter', 'The letter of a mark or link', [
    [markLetters.join(' '), { type: 'letter/take', letter: '' }, 'The mark'],
    ["'", { type: 'jump/across' }, 'Where you were before the last jump, and back again'],
  ]),
  ...keyTable('links', 'The letter of a mark or link', [
    [linkLetters.join(' '), { type: 'link/take', letter: '' }, 'The link'],
  ]),
  ...keyTable('select', 'While selecting words', [
    ['H enter', { type: 'highlight/toggle' }, 'Highlight them', 'highlight'],
    ['W N', { type: 'note/open' }, 'Write a note on them', 'note'],
    [digits, { type: 'count/digit', digit: '' }, 'A count for the next key: 3w is three words'],
    ['w l right', { type: 'select/extend', unit: 'word', by: 1 }, 'A word more', 'word'],
    ['b h left', { type: 'select/extend', unit: 'word', by: -1 }, 'A word less'],
    [') j down', { type: 'select/extend', unit: 'sentence', by: 1 }, 'A sentence more', 'sentence'],
    ['( k up', { type: 'select/extend', unit: 'sentence', by: -1 }, 'A sentence less'],
    ['}', { type: 'select/extend', unit: 'paragraph', by: 1 }, 'A paragraph more', 'paragraph'],
    ['{', { type: 'select/extend', unit: 'paragraph', by: -1 }, 'A paragraph less'],
    ['o', { type: 'select/swap' }, 'Move the other end', 'other end'],
    ['c', { type: 'pick/open', from: 'quoted' }, 'They are a quote: say whose', 'a quote'],
  ]),
  ...keyTable('note', 'While writing a note', [
    ['enter ctrl+s', { type: 'note/save' }, 'Keep the note', 'keep'],
    ['alt+enter ctrl+n', { type: 'note/new-line' }, 'A new line', 'new line'],
    ['ctrl+x', { type: 'note/elsewhere' }, 'Write it in your own editor', 'your editor'],
    ['up', { type: 'note/line', by: -1 }, 'A line up'],
    ['down', { type: 'note/line', by: 1 }, 'A line down'],
  ]),
  ...keyTable('highlights', 'In the list of highlights', [
    ['j down', { type: 'highlights/by-rows', rows: 1 }, 'Next highlight'],
    ['k up', { type: 'highlights/by-rows', rows: -1 }, 'Previous highlight'],
    ['space pagedown', { type: 'highlights/by-pages', pages: 1 }, 'A screen of highlights on'],
    ['b pageup', { type: 'highlights/by-pages', pages: -1 }, 'A screen of highlights back'],
    ['enter', { type: 'highlights/choose' }, 'Go to the highlight', 'go'],
    ['W N', { type: 'note/open' }, 'Write or change its note', 'note'],
    ['D delete', { type: 'highlights/delete' }, 'Delete the highlight and its note', 'delete'],
    ['U', { type: 'highlights/restore' }, 'Restore what was deleted last'],
  ]),
];
