import type { Tag } from '../grammar/tags.ts';

/** The words of the closed classes of English, in lower case, with their most frequent tag. Data only. */
const LISTS: readonly (readonly [Tag, string])[] = [
  ['DET', 'the a an this that these those every each some any no all both another'],
  [
    'PRON',
    `i you he she it we they me him her us them who whom what which myself himself herself itself themselves
    someone anyone everyone nobody nothing something anything everything his my your its our their there whose mine`,
  ],
  [
    'AUX',
    `is are was were be been being am has have had do does did will would can could may might shall should must
    's 're 've 'll 'd 'm ca wo`,
  ],
  [
    'ADP',
    `of in on at by for from with about into over under after before between against during without through
    among toward towards upon per despite via across behind beyond near since until as than like off up out`,
  ],
  ['CCONJ', 'and or but nor'],
  ['SCONJ', 'that because if although though while whether unless whereas'],
  ['PART', "to not n't"],
  ['ADV', 'very also too just only now then here so more most how when where why again still never always'],
  ['INTJ', 'yes oh well hey wow please okay'],
  ['NUM', 'one two three four five six seven eight nine ten hundred thousand million billion'],
];

export const USUAL_TAGS: ReadonlyMap<string, Tag> = new Map(
  LISTS.flatMap(([tag, words]) => words.split(/\s+/).map((word) => [word, tag] as const)),
);
