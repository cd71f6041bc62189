/** Links: what their letters lead to. */
export const links = {
  note: (label: string) => `note ${label}`,
  letter: 'a letter follows its link',
};
