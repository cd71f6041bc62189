/** What is said of a number of things, by the forms a language has; `other` stands for those left out. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** Chooses the form that a language has for a number. Its rules, slow to make, are made when first asked for. */
export const pluralIn = (language: string): ((count: number, forms: PluralForms) => string) => {
  let rules: Intl.PluralRules | undefined;
  return (count, forms) => {
    rules ??= new Intl.PluralRules(language);
    return forms[rules.select(count)] ?? forms.other;
  };
};
