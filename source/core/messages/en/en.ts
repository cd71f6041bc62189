import { checking } from './checking.ts';
import { desk } from './desk.ts';
import { exporting } from './exporting.ts';
import { filters } from './filters.ts';
import { footer } from './footer.ts';
import { keyboard } from './keyboard.ts';
import { links } from './links.ts';
import { mouse } from './mouse.ts';
import { notes } from './notes.ts';
import { notices } from './notices.ts';
import { pages } from './pages.ts';
import { panes } from './panes.ts';
import { picking } from './picking.ts';
import { searching } from './searching.ts';
import { spoken } from './spoken.ts';
import { terminal } from './terminal.ts';
import { why } from './why.ts';

/** Everything said in English. */
export const en = {
  checking,
  desk,
  exporting,
  filters,
  footer,
  keyboard,
  links,
  mouse,
  notes,
  notices,
  pages,
  panes,
  picking,
  searching,
  spoken,
  terminal,
  why,
};
