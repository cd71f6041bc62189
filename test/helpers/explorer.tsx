import { App } from '../../source/view/app.tsx';
import { StoreProvider } from '../../source/view/store-context.ts';
import { type ThemeName, themeOf } from '../../source/view/theme/theme.ts';
import { ThemeProvider } from '../../source/view/theme/theme-context.ts';
import { harbour, harbourAnalysis } from './harbour.ts';
import { type Article, openReader, type Reader, usualKeys } from './reader.ts';
import { type Measure, openScreen, type Screen, type Size } from './screen.tsx';

export type Explorer = Screen & { readonly reader: Reader };

/** The whole explorer, on a reader's state. */
export const explorerTree = ({ store }: Reader, theme: ThemeName = 'dark') => (
  <StoreProvider value={store}>
    <ThemeProvider value={themeOf(theme, 2)}>
      <App keys={usualKeys} />
    </ThemeProvider>
  </StoreProvider>
);

/** The whole explorer on an emulated terminal, open on a small article that has been analysed. */
export const openExplorer = (
  size: Size,
  article: Article = { document: harbour, analysis: harbourAnalysis },
  theme: ThemeName = 'dark',
  measure?: Measure,
): Explorer => {
  const reader = openReader(size.columns, size.rows, article);
  return { ...openScreen(explorerTree(reader, theme), size, measure), reader };
};
