import { ARTICLES } from '../../grammar/closed-classes.ts';
import { wordSet } from '../../lexicon/lists.ts';
/** Kinds of opening words that show whether a paragraph continues a topic or begins another. */
export const OPENINGS: readonly (readonly [kind: string, words: ReadonlySet<string>])[] = [
  ['pronoun', wordSet('he she it they we i you his her its their our my him them')],
  ['demonstrative', wordSet('this that these those such here')],
  [
    'contrast',
    wordSet(
      'but however yet still instead although though despite nevertheless nonetheless conversely unlike',
    ),
  ],
  [
    'addition',
    wordSet('and also moreover furthermore additionally besides likewise similarly another both other'),
  ],
  ['consequence', wordSet('so thus therefore hence consequently accordingly as because')],
  ['example', wordSet('for e.g')],
  ['sequence', wordSet('first firstly second secondly third thirdly next then finally lastly last step')],
  [
    'time',
    wordSet(
      'in on during after before since until when while by at early late later today now recently meanwhile once',
    ),
  ],
  ['article', ARTICLES],
  ['question', wordSet('what how why who where which is are do does can should')],
  ['condition', wordSet('if to with without from through')],
  ['existential', wordSet('there')],
  ['quantity', wordSet('many most some several few all each every one two three more')],
  ['invitation', wordSet('let consider imagine remember think take see read learn visit contact')],
];
