/** Groups whose words are none of the article's. */
export const hidden = new Set(
  'colortbl stylesheet listtable listoverridetable info pict object header footer headerl headerr headerf footerl footerr footerf generator themedata datastore xmlnstbl rsidtbl latentstyles bkmkstart bkmkend annotation atnid atnauthor operator company shprslt nonesttables upr ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn revtbl filetbl xe tc rxe'.split(
    ' ',
  ),
);

/** Words after `\*` that only set how a run looks: what follows them is read. */
export const harmless = new Set('cs ds ts'.split(' '));

/** Groups with words of the article within groups that have none. */
export const shown = new Set('ud shptxt'.split(' '));

export const characters: Readonly<Record<string, string>> = {
  tab: ' ',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
};

/** Code pages of `\mac`, `\pc` and `\pca`. */
export const codePages: Readonly<Record<string, number>> = { mac: 10000, pc: 437, pca: 850 };
