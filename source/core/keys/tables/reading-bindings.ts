import { type Binding, keyTable } from '../binding.ts';
import { digits } from './digits.ts';

/** Keys of the article, and keys shared by the article and the panes beside it. */
export const readingBindings: readonly Binding[] = [
  ...keyTable('article', 'Move', [
    ['j down', { type: 'scroll/by-lines', lines: 1 }, 'Down one line (5j: five)'],
    ['k up', { type: 'scroll/by-lines', lines: -1 }, 'Up one line'],
    ['space pagedown ctrl+f', { type: 'scroll/by-pages', pages: 1 }, 'Down one screen'],
    ['b pageup', { type: 'scroll/by-pages', pages: -1 }, 'Up one screen'],
    ['d ctrl+d', { type: 'scroll/by-pages', pages: 0.5 }, 'Down half a screen'],
    ['u ctrl+u', { type: 'scroll/by-pages', pages: -0.5 }, 'Up half a screen'],
    ['g home', { type: 'scroll/to-start' }, 'To the start'],
    ['G end', { type: 'scroll/to-end' }, 'To the end'],
  ]),
  ...keyTable('article', 'Go to', [['f', { type: 'links/open' }, 'Follow a link or a note by its letter']]),
  ...keyTable('article', 'Quotes', [
    ['enter', { type: 'article/choose' }, 'Follow who says the quote; again: everyone'],
  ]),
  ...keyTable('reading', 'Go to', [
    ['F', { type: 'pick/open', from: 'stories' }, 'The stories of the feed', 'stories'],
  ]),
  ...keyTable('reading', 'Quotes', [
    ['n', { type: 'match/next', by: 1 }, 'Next quote; while matches are lit, next match', 'quote'],
    ['N', { type: 'match/next', by: -1 }, 'Previous quote or match'],
    ['y', { type: 'quotation/copy', what: 'quote' }, 'Copy the quote'],
    ['Y', { type: 'quotation/copy', what: 'citation' }, 'Copy the quote with who said it, where and when'],
    ['e', { type: 'pick/open', from: 'exports' }, 'Export quotes, highlights or all there is to a file'],
  ]),
  ...keyTable('reading', 'Program', [
    ['o', { type: 'address/open' }, 'Open the article’s address in a browser'],
    ['r', { type: 'article/reload' }, 'Read the article again, and stay where you are'],
  ]),
  ...keyTable('reading', 'Find', [
    ['/', { type: 'search/open' }, 'Search quotes, speakers, sections and text', 'search'],
  ]),
  ...keyTable('reading', 'Go to', [
    [']', { type: 'section/next', by: 1 }, 'Next section (3]: three on)', 'section'],
    ['[', { type: 'section/next', by: -1 }, 'Previous section'],
    ['+', { type: 'sections/divide', by: 1 }, 'Finer sections, in text without headings'],
    ['-', { type: 'sections/divide', by: -1 }, 'Coarser sections'],
    ['}', { type: 'paragraph/next', by: 1 }, 'Next paragraph'],
    ['{', { type: 'paragraph/next', by: -1 }, 'Previous paragraph'],
    [digits, { type: 'count/digit', digit: '' }, 'A count for the next key; then Enter: a section'],
    [
      ': ctrl+p',
      { type: 'pick/open', from: 'commands' },
      'Any command by name, a section (:5), a part (:50%)',
      'commands',
    ],
    ['ctrl+o', { type: 'jump/back' }, 'Back to where you jumped from'],
    ['alt+o ctrl+i', { type: 'jump/forward' }, 'Forward again'],
  ]),
  ...keyTable('reading', 'Panes', [
    ['tab', { type: 'pane/next', by: 1 }, 'Next pane'],
    ['shift+tab', { type: 'pane/next', by: -1 }, 'Previous pane'],
    ['s', { type: 'pane/toggle', pane: 'speakers' }, 'Speakers', 'speakers'],
    ['t', { type: 'pane/toggle', pane: 'outline' }, 'Outline', 'outline'],
  ]),
  ...keyTable('reading', 'Quotes', [
    [
      '&',
      { type: 'pick/open', from: 'filters' },
      'Choose which quotes: kind, section, speaker, words',
      'filter',
    ],
    ['O', { type: 'order/next', by: 1 }, 'Sort quotes by speaker, by length, as they come'],
    ['C', { type: 'filter/clear' }, 'All quotes again, in the order of the article'],
    ['E', { type: 'page/toggle', page: 'said' }, 'Everything the speaker said; again: back', 'all they said'],
    ['S', { type: 'page/toggle', page: 'sourcing' }, 'How the article is sourced, as a note', 'sourcing'],
  ]),
  ...keyTable('reading', 'Panes', [
    ['T', { type: 'pane/toggle', pane: 'timeline' }, 'Timeline: who speaks where', 'timeline'],
    ['a', { type: 'asides/toggle' }, 'Show or hide asides'],
    ['A', { type: 'dropped/toggle' }, 'Show or hide what was left out of a page'],
  ]),
  ...keyTable('reading', 'Quotes', [
    ['x', { type: 'slight/toggle' }, 'Show or hide slight mentions (a word or two)'],
    ['i', { type: 'why/toggle' }, 'Why this speaker: cue, words, rule, confidence', 'why'],
  ]),
  ...keyTable('reading', 'Go to', [
    ['m', { type: 'letter/await', purpose: 'set' }, 'Mark this place with a letter: ma'],
    ["'", { type: 'letter/await', purpose: 'go' }, "To a marked place: 'a"],
    ['M', { type: 'pick/open', from: 'marks' }, 'List the marks'],
    [')', { type: 'sentence/next', by: 1 }, 'Next sentence'],
    ['(', { type: 'sentence/next', by: -1 }, 'Previous sentence'],
  ]),
  ...keyTable('reading', 'Notes', [
    ['H', { type: 'highlight/toggle' }, 'Highlight the sentence or quote, or remove that'],
    ['W', { type: 'note/open' }, 'Write a note on it'],
    ['v', { type: 'select/open' }, 'Select words, from the sentence or quote on'],
    ['L', { type: 'highlights/open' }, 'List highlights and notes'],
  ]),
  ...keyTable('reading', 'Correct', [
    ['c', { type: 'pick/open', from: 'speakers' }, 'Correct who said the quote'],
    ['R', { type: 'pick/open', from: 'names' }, 'Rename the speaker, or merge two speakers'],
    ['D', { type: 'pick/open', from: 'parts' }, 'Divide the speaker: a name is somebody else’s'],
    ['X', { type: 'quotation/reject' }, 'This is not a quote'],
    ['U', { type: 'correction/undo' }, 'Undo the last correction'],
  ]),
  ...keyTable('reading', 'Look', [
    ['<', { type: 'measure/by', steps: -1 }, 'Narrower lines'],
    ['>', { type: 'measure/by', steps: 1 }, 'Wider lines'],
    ['=', { type: 'justified/toggle' }, 'Justify lines, or leave them ragged'],
    ['z', { type: 'plain/toggle' }, 'Only the article, or everything'],
    ['!', { type: 'doubt/tell' }, 'Warnings about this text'],
    ['Z', { type: 'alone/toggle' }, 'Dim everything but one speaker, or nothing'],
  ]),
];
