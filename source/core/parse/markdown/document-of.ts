import type { Root } from 'mdast';
import { compose } from '../../document/compose.ts';
import type { Document, Source } from '../../document/document.ts';
import type { About, Draft } from '../../document/draft.ts';
import { wordsOf } from '../../document/join-pieces.ts';
import { stateFront } from '../article/state-front.ts';
import { draftsOf, type WordsOfHtml } from './blocks.ts';
import { type ParseYaml, readFrontMatter } from './front-matter.ts';

/** The words of the first heading of the first level, or of the first block where that is a heading. */
const titleOf = (drafts: readonly Draft[]): string | undefined => {
  const heading =
    drafts.find((draft) => draft.kind === 'heading' && draft.level === 1) ??
    drafts.slice(0, 1).find((draft) => draft.kind === 'heading');
  return heading?.kind === 'heading' ? wordsOf(heading.pieces).text : undefined;
};

/** What is needed for other notations within Markdown. The beginning of a simple text does without. */
export type OtherNotations = { readonly parseYaml: ParseYaml; readonly wordsOfHtml: WordsOfHtml };

/** The article that Markdown's trees make, in the order of the text; front matter is the first one's first node. */
export const documentOf = (
  trees: Iterable<Root>,
  source: Source,
  { parseYaml, wordsOfHtml }: OtherNotations,
): Document => {
  let stated: About | undefined;
  let isFirst = true;
  function* bodies(): Generator<Root> {
    for (const tree of trees) {
      const [first, ...rest] = tree.children;
      if (isFirst && first?.type === 'yaml') stated = readFrontMatter(first.value, source, parseYaml);
      yield isFirst && stated ? { ...tree, children: rest } : tree;
      isFirst = false;
    }
  }
  const drafts = draftsOf(bodies(), wordsOfHtml);
  return stateFront(compose(drafts, { source, ...stated, title: stated?.title ?? titleOf(drafts) }));
};
