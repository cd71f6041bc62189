/** "onrc", so that `file` and other programs can tell what a library is. */
export const APPLICATION_ID = 0x6f6e7263;

/** The earliest version that can be read: the tables of version 1 were changed while it was being made. */
export const FIRST_VERSION = 2;

/**
 * How a library is changed from one version to the next: the first makes it, each further one is added when the schema
 * changes. docs/library.md explains every table.
 */
export const MIGRATIONS: readonly string[] = [
  `
CREATE TABLE article (
  id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE,
  content TEXT NOT NULL, version INTEGER NOT NULL DEFAULT 1,
  title TEXT NOT NULL, outlet TEXT NOT NULL, byline TEXT NOT NULL,
  date TEXT NOT NULL, address TEXT NOT NULL, added TEXT NOT NULL,
  stamp TEXT NOT NULL DEFAULT '', corrected TEXT NOT NULL DEFAULT '', opened TEXT,
  words INTEGER NOT NULL, quotations INTEGER NOT NULL
);
CREATE INDEX article_by_date ON article (date);
CREATE INDEX article_by_outlet ON article (outlet COLLATE NOCASE, date DESC);
CREATE INDEX article_corrected ON article (key) WHERE corrected <> '';
CREATE TABLE article_text (
  article INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  text TEXT NOT NULL
);
CREATE TABLE former_text (
  article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  version INTEGER NOT NULL, until TEXT NOT NULL, text TEXT NOT NULL,
  PRIMARY KEY (article, version)
) WITHOUT ROWID;
CREATE TABLE person (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL,
  articles INTEGER NOT NULL DEFAULT 0, quotations INTEGER NOT NULL DEFAULT 0,
  first TEXT NOT NULL DEFAULT '', last TEXT NOT NULL DEFAULT '',
  names TEXT NOT NULL DEFAULT '', months TEXT NOT NULL DEFAULT '[]'
);
CREATE INDEX person_by_quotations ON person (quotations DESC, name);
CREATE INDEX person_by_name ON person (name COLLATE NOCASE);
CREATE INDEX person_by_last ON person (last DESC);
CREATE TABLE name (
  id INTEGER PRIMARY KEY, block TEXT NOT NULL, given TEXT NOT NULL,
  middle TEXT NOT NULL, suffix TEXT NOT NULL, printed TEXT NOT NULL,
  roles TEXT NOT NULL, articles INTEGER NOT NULL, person INTEGER,
  UNIQUE (block, given, middle, suffix)
);
CREATE INDEX name_by_person ON name (person);
CREATE TABLE speaker (
  id INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  number INTEGER NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL,
  described INTEGER NOT NULL, role TEXT NOT NULL, names TEXT, aliases TEXT,
  block TEXT NOT NULL, full_name INTEGER, gender TEXT NOT NULL, roles TEXT NOT NULL,
  person INTEGER, waits INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX speaker_by_article ON speaker (article, number);
CREATE INDEX speaker_by_full_name ON speaker (full_name) WHERE full_name IS NOT NULL;
CREATE INDEX speaker_by_surname ON speaker (block) WHERE full_name IS NULL AND block <> '';
CREATE INDEX speaker_waiting ON speaker (block) WHERE waits;
CREATE INDEX speaker_by_person ON speaker (person, article) WHERE person IS NOT NULL;
CREATE TABLE rule (
  id INTEGER PRIMARY KEY, words TEXT NOT NULL UNIQUE
);
CREATE TABLE quotation (
  id INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  start INTEGER NOT NULL, end INTEGER NOT NULL, kind TEXT NOT NULL,
  spans TEXT, marks TEXT, speaker INTEGER,
  mention_start INTEGER, mention_end INTEGER, cue_start INTEGER, cue_end INTEGER,
  rule INTEGER NOT NULL, confidence REAL NOT NULL,
  person INTEGER, date TEXT NOT NULL, family INTEGER
);
CREATE INDEX quotation_by_article ON quotation (article, start);
CREATE INDEX quotation_by_person ON quotation (person, date, article) WHERE person IS NOT NULL;
CREATE INDEX quotation_by_family ON quotation (family, date, article) WHERE family IS NOT NULL;
CREATE TABLE family (
  id INTEGER PRIMARY KEY, times INTEGER NOT NULL, last TEXT NOT NULL
);
CREATE INDEX family_by_times ON family (times DESC);
CREATE INDEX family_by_last ON family (last DESC);
CREATE TABLE shingle (
  hash INTEGER NOT NULL, quotation INTEGER NOT NULL,
  PRIMARY KEY (hash, quotation)
) WITHOUT ROWID;
CREATE TABLE decision (
  id INTEGER PRIMARY KEY, one TEXT NOT NULL, other TEXT NOT NULL,
  same INTEGER NOT NULL, called TEXT NOT NULL DEFAULT '', made TEXT NOT NULL
);
CREATE TABLE review (
  id TEXT PRIMARY KEY, block TEXT NOT NULL, names TEXT NOT NULL, articles INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX review_by_articles ON review (articles DESC);
CREATE INDEX review_by_block ON review (block);
CREATE TABLE uncorrected (
  article INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  record TEXT NOT NULL
);
CREATE VIRTUAL TABLE quotation_words USING fts5 (
  words, speaker, content = '', contentless_delete = 1, detail = column, tokenize = 'unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE person_words USING fts5 (
  names, content = '', contentless_delete = 1, detail = none, tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER person_named AFTER UPDATE OF name, names ON person WHEN old.name <> new.name OR old.names <> new.names BEGIN
  INSERT OR REPLACE INTO person_words (rowid, names) VALUES (new.id, new.name || ' ' || new.names);
END;
CREATE TRIGGER person_gone AFTER DELETE ON person BEGIN
  DELETE FROM person_words WHERE rowid = old.id;
END;
CREATE VIRTUAL TABLE article_words USING fts5 (
  title, text, content = '', contentless_delete = 1, detail = none, tokenize = 'unicode61 remove_diacritics 2'
);
`,
];
