import { type Binding, keyTable } from '../binding.ts';
import { digits } from './digits.ts';

/** Keys of the desk, of its review, and of an article opened from it. */
export const deskBindings: readonly Binding[] = [
  ...keyTable('review', 'In the review', [
    ['y', { type: 'desk/answer', answer: 'same' }, 'They are one person', 'one person'],
    ['n', { type: 'desk/answer', answer: 'apart' }, 'They are two people', 'two people'],
    ['l', { type: 'desk/answer', answer: 'later' }, 'Decide later', 'later'],
  ]),
  ...keyTable('desk', 'On the desk', [
    ['enter', { type: 'desk/choose' }, 'Into the article, the person or the quotation', 'open'],
    ['tab', { type: 'desk/next-tab', by: 1 }, 'Next list of the desk', 'next list'],
    ['shift+tab', { type: 'desk/next-tab', by: -1 }, 'Previous list of the desk'],
    ['a', { type: 'desk/tab', tab: 'articles' }, 'Articles'],
    ['p', { type: 'desk/tab', tab: 'people' }, 'People'],
    ['w', { type: 'desk/tab', tab: 'families' }, 'The same words in several articles'],
    ['r', { type: 'desk/tab', tab: 'review' }, 'Names to review: one person or two?'],
    ['s', { type: 'desk/tab', tab: 'search' }, 'Search all articles', 'search'],
    ['/', { type: 'desk/filter' }, 'Filter the list', 'filter'],
    ['O', { type: 'desk/order', by: 1 }, 'Another order', 'order'],
    ['S', { type: 'desk/same-words' }, 'Where else the quotation is'],
    ['E', { type: 'desk/person' }, 'Everything the speaker said'],
    ['c', { type: 'desk/correct' }, 'Correct who said the quotation, in its article'],
    ['R', { type: 'desk/same' }, 'The person is the same as another'],
    ['D', { type: 'desk/not-this-person' }, 'The name in this article is another person’s'],
    ['N', { type: 'pick/open', from: 'called' }, 'Name the person'],
    ['U', { type: 'desk/undo' }, 'Undo the last decision on people'],
    ['e', { type: 'pick/open', from: 'file', exported: 'list' }, 'Export the list to a file', 'export'],
    [digits, { type: 'count/digit', digit: '' }, 'A count for the next key'],
    [':', { type: 'pick/open', from: 'commands' }, 'Any command of the desk by name'],
    ['J', { type: 'desk/step', by: 1 }, 'Open the next of the list'],
    ['K', { type: 'desk/step', by: -1 }, 'Open the one before'],
  ]),
  ...keyTable('desk-field', 'On the desk', [
    ['enter', { type: 'desk/choose' }, 'Keep the filter, or open what was found', 'choose'],
    ['down ctrl+n', { type: 'list/by-rows', rows: 1 }, 'Next that was found', 'move'],
    ['up ctrl+p', { type: 'list/by-rows', rows: -1 }, 'Previous that was found'],
    ['pagedown', { type: 'list/by-pages', pages: 1 }, 'A page of what was found on'],
    ['pageup', { type: 'list/by-pages', pages: -1 }, 'A page of what was found back'],
    ['tab', { type: 'desk/next-tab', by: 1 }, 'Next list, from the field', 'next list'],
    ['shift+tab', { type: 'desk/next-tab', by: -1 }, 'Previous list, from the field'],
  ]),
  ...keyTable('opened', 'On the desk', [
    ['J', { type: 'desk/step', by: 1 }, 'In an article: the next of the desk’s list', 'next article'],
    ['K', { type: 'desk/step', by: -1 }, 'In an article: the one before'],
  ]),
];
