/** Pages that are read in the article's place: everything somebody said, how the article is sourced. */
export const pages = {
  sourcing: 'Sourcing',
  everything: 'Everything anybody said',
  everythingByNobody: 'Everything nobody is named for',
  everythingBy: (name: string) => `Everything ${name} said`,
  nothingLeads: 'nothing here leads into the article',
};
