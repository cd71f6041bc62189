import { linkLetters } from '../../state/links.ts';
import { markLetters } from '../../state/marks/marking.ts';
import type { Binding } from '../binding.ts';

/** Keys that mark places and go to them, and the letters of links. */
export const markBindings: readonly Binding[] = [
  {
    context: 'reading',
    keys: ['m'],
    action: { type: 'letter/await', purpose: 'set' },
    help: 'Mark this place with a letter: ma',
    group: 'Go to',
  },
  {
    context: 'reading',
    keys: ["'"],
    action: { type: 'letter/await', purpose: 'go' },
    help: "To a marked place: 'a",
    group: 'Go to',
  },
  {
    context: 'reading',
    keys: ['M'],
    action: { type: 'pick/open', from: 'marks' },
    help: 'List the marks',
    group: 'Go to',
  },
  {
    context: 'letter',
    keys: markLetters,
    action: { type: 'letter/take', letter: '' },
    help: 'The mark',
    group: 'The letter of a mark or link',
  },
  {
    context: 'letter',
    keys: ["'"],
    action: { type: 'jump/across' },
    help: 'Where you were before the last jump, and back again',
    group: 'The letter of a mark or link',
  },
  {
    context: 'links',
    keys: linkLetters,
    action: { type: 'link/take', letter: '' },
    help: 'The link',
    group: 'The letter of a mark or link',
  },
];
