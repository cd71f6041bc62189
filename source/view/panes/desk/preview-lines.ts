import type { ArticleEntry, DeskPreview } from '../../../core/library/desk.ts';
import { messages } from '../../../core/messages/messages.ts';
import { blank, fitLine, fitLines, type Line, span, spread } from '../../spans.ts';
import { barOf } from '../article-lines.ts';
import { wordsAMinute } from '../header-lines.ts';
import { sizeBar } from '../lists/speakers-lines.ts';
import { linesOf } from '../wrapped.ts';
import { personRole, wrapped } from './entry-lines.ts';

const speakerLines = ({ speakers }: DeskPreview, width: number): readonly Line[] => {
  const most = Math.max(1, ...speakers.map(({ quotations }) => quotations));
  return speakers.map(({ name, person, quotations }) => {
    const role = personRole(person, name);
    const right = [
      ...fitLine([span(sizeBar(quotations / most, 8), role)], 8),
      span(String(quotations).padStart(4)),
    ];
    return spread([span(name === '' ? messages.panes.unattributed : name, role)], right, width);
  });
};

/** What is in the article under the cursor: who speaks how often, and its first quotations. */
export const previewLines = (
  { title, outlet, date }: ArticleEntry,
  preview: DeskPreview | undefined,
  width: number,
  height: number,
): readonly Line[] => {
  const { desk } = messages;
  const name = title === '' ? desk.untitled : title;
  const minutes = preview ? desk.minutes(Math.max(1, Math.round(preview.words / wordsAMinute))) : '';
  const facts = [
    [outlet, preview && preview.byline !== '' ? desk.by(preview.byline) : ''],
    [date.slice(0, 10), minutes],
  ].map((parts) => parts.filter((part) => part !== '').join(' · '));
  const lines: readonly Line[] = [
    ...linesOf(name, width, height >= 20 ? 4 : 2).map((line) => [span(line, 'title')]),
    ...facts.flatMap((fact) =>
      fact === '' ? [] : linesOf(fact, width, 1).map((line) => [span(line, 'muted')]),
    ),
    [],
    ...(preview ? speakerLines(preview, width) : []),
    ...(preview && preview.speakers.length > 0 ? [[]] : []),
    ...(preview?.quotations ?? []).flatMap(({ text, speaker, person, form }): readonly Line[] => {
      const role = personRole(person, speaker);
      const bar = span(
        form === 'indirect' ? barOf.indirect : form === 'mixed' ? barOf.mixed : barOf.direct,
        role,
      );
      return [...wrapped(text, [], width - 2, 3).map((line): Line => [bar, blank(1), ...line]), []];
    }),
  ];
  return fitLines(lines, height).map((line) => fitLine(line, width));
};
