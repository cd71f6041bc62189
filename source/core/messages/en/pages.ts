/** Pages that are read in the article's place: everything somebody said, how the article is sourced. */
export const pages = {
  sourcing: 'Sourcing',
  everything: 'Everything said',
  everythingByNobody: 'Everything unattributed',
  everythingBy: (name: string) => `Everything ${name} said`,
  nothingLeads: 'nothing here links to the article',
};
