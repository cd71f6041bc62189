/** Kinds of words a paragraph may open with, which tell whether it goes on with a topic or takes up another. */
export const OPENINGS: readonly (readonly [kind: string, words: string])[] = [
  ['pronoun', 'he she it they we i you his her its their our my him them'],
  ['demonstrative', 'this that these those such here'],
  [
    'contrast',
    'but however yet still instead although though despite nevertheless nonetheless conversely unlike',
  ],
  ['addition', 'and also moreover furthermore additionally besides likewise similarly another both other'],
  ['consequence', 'so thus therefore hence consequently accordingly as because'],
  ['example', 'for e.g'],
  ['sequence', 'first firstly second secondly third thirdly next then finally lastly last step'],
  [
    'time',
    'in on during after before since until when while by at early late later today now recently meanwhile once',
  ],
  ['article', 'the a an'],
  ['question', 'what how why who where which is are do does can should'],
  ['condition', 'if to with without from through'],
  ['existential', 'there'],
  ['quantity', 'many most some several few all each every one two three more'],
  ['invitation', 'let consider imagine remember think take see read learn visit contact'],
];
