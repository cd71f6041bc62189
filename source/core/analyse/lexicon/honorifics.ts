/** Words set before a name, and the gender each tells (`m`, `f`, or none). In lower case, full stops included where they are written. */
// biome-ignore-all format: rows read better

/** Forms of address and titles written short. */
export const HONORIFICS = {
  m: ['mr', 'mr.', 'mister', 'messrs', 'messrs.', 'sir', 'lord', 'baron', 'earl', 'viscount', 'prince', 'king', 'emperor', 'sheikh', 'sheik', 'shaikh', 'shri', 'shree', 'sri', 'imam', 'mullah', 'ayatollah',
    'father', 'fr.', 'brother', 'br.', 'rabbi', 'pope', 'cardinal', 'monsignor', 'msgr.', 'monsieur', 'm.', 'herr', 'senor', 'señor', 'signor', 'don', 'uncle', 'grandpa', 'master', 'esquire', 'swami', 'maulana', 'pandit', 'thiru', 'alhaji', 'oba', 'datuk', 'dato', 'pak', 'bapak', 'senhor'],
  f: ['mrs', 'mrs.', 'ms', 'ms.', 'miss', 'dame', 'lady', 'baroness', 'countess', 'duchess', 'princess', 'queen', 'empress', 'madam', 'madame', 'mme', 'mme.', 'mlle', 'sister', 'sr.', 'mother', 'frau', 'senora', 'señora', 'signora', 'doña', 'aunt', 'auntie', 'grandma', 'smt', 'smt.', 'kumari', 'begum', 'sushri', 'alhaja', 'hajia', 'datin', 'dona', 'senhora'],
  n: ['dr', 'dr.', 'doctor', 'prof', 'prof.', 'professor', 'rev', 'rev.', 'revd', 'reverend', 'hon', 'hon.', 'sen', 'sen.', 'sens.', 'rep', 'rep.', 'reps.', 'gov', 'gov.', 'govs.', 'gen', 'gen.', 'lt', 'lt.', 'lieut.', 'col', 'col.', 'maj', 'maj.', 'capt', 'capt.',
    'cmdr', 'cmdr.', 'cdr', 'adm', 'adm.', 'sgt', 'sgt.', 'cpl', 'cpl.', 'pvt.', 'pte', 'pfc', 'pfc.', 'det', 'det.', 'insp', 'insp.', 'supt', 'supt.', 'pc', 'dc', 'ds', 'dci', 'dcs', 'wpc', 'amb', 'amb.', 'pres', 'pres.', 'supt.', 'asst.', 'atty.', 'brig', 'brig.', 'cllr', 'cllr.', 'coun', 'coun.', 'mx', 'mx.', 'comrade', 'saint', 'justice', 'judge', 'engr', 'engr.', 'barr', 'barr.'],
} as const;

/** What an honorific written short says of its bearer: the role noun it stands for. */
export const HONORIFIC_ROLES: Readonly<Record<string, string>> = {
  'sen': 'senator', 'sen.': 'senator', 'sens.': 'senator', 'rep': 'representative', 'rep.': 'representative', 'reps.': 'representative', 'gov': 'governor', 'gov.': 'governor', 'govs.': 'governor',
  'gen': 'general', 'gen.': 'general', 'lt': 'lieutenant', 'lt.': 'lieutenant', 'col': 'colonel', 'col.': 'colonel', 'maj.': 'major', 'capt.': 'captain', 'capt': 'captain', 'cmdr.': 'commander',
  'adm.': 'admiral', 'adm': 'admiral', 'sgt.': 'sergeant', 'sgt': 'sergeant', 'det.': 'detective', 'det': 'detective', 'insp.': 'inspector', 'amb.': 'ambassador', 'pres.': 'president', 'dr': 'doctor', 'dr.': 'doctor',
  'prof': 'professor', 'prof.': 'professor', 'professor': 'professor', 'rev.': 'pastor', 'rev': 'pastor', 'reverend': 'pastor', 'justice': 'justice', 'judge': 'judge', 'king': 'king', 'queen': 'queen', 'prince': 'prince', 'princess': 'princess', 'pope': 'pope',
  'cllr': 'councillor', 'cllr.': 'councillor', 'coun': 'councillor', 'coun.': 'councillor', 'pc': 'officer', 'wpc': 'officer', 'dc': 'detective', 'ds': 'detective', 'dci': 'detective', 'dcs': 'detective', 'father': 'priest', 'rabbi': 'rabbi', 'imam': 'imam', 'ayatollah': 'ayatollah',
};

/** Words that end a name. */
export const SUFFIXES = ['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv', 'phd', 'ph.d.', 'md', 'm.d.', 'qc', 'kc', 'mp', 'mbe', 'obe', 'cbe', 'esq.'] as const;

/** Particles written in lower case inside a name. */
export const PARTICLES = ['de', 'del', 'della', 'di', 'da', 'das', 'dos', 'do', 'du', 'la', 'le', 'las', 'los', 'van', 'von', 'der', 'den', 'ter', 'ten', 'zu', 'zur', 'bin', 'ibn', 'bint', 'al', 'el', 'ul', 'ur', 'y', 'e', 'san', 'st', 'mac', 'ap', 'ben', 'abu', 'af', 'av'] as const;
