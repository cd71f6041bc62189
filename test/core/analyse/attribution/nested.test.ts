import { testAnswers } from './test-answers.ts';

testAnswers(
  'within a report',
  `
  an official whom a country cites :: [S1 China] said [Q1 Foreign Minister Qin Gang had urged the US to respect “core concerns”]. :: Qin Gang | Foreign Minister Qin Gang | cited-official named
  an official whom a body cites :: [S1 The World Bank] said [Q1 President Ada Holm had urged states to “act now”]. :: Ada Holm | President Ada Holm | cited-official named
  an official behind "that" :: [S1 China] said [Q1 that Foreign Minister Qin Gang had urged the US to respect “core concerns”]. :: Qin Gang | Foreign Minister Qin Gang | cited-official named
  a person who cites an official speaks for himself :: [S1 Tom Reid] said [Q1 Foreign Minister Qin Gang had urged the US to respect “core concerns”]. :: Tom Reid | Tom Reid | named
  a country’s own words are its own :: [S1 China] said [Q1 it had urged the US to respect “core concerns”]. :: China | China | named
  somebody without an office is not cited :: [S1 China] said [Q1 Qin Gang had urged the US to respect “core concerns”]. :: China | China | named
  an official who does not speak is not cited :: [S1 China] said [Q1 Foreign Minister Qin Gang had left for “core talks”]. :: China | China | named
  what an official was to say is not said :: [S1 China] said [Q1 Foreign Minister Qin Gang wanted to urge “core concerns”]. :: China | China | named
  an official who stands behind the marks is not cited :: [S1 China] said [Q1 the “core concerns” of Foreign Minister Qin Gang had been urged]. :: China | China | named
  words without marks stay the country’s :: [S1 China] said [Q1 Foreign Minister Qin Gang had urged the US to respect its concerns]. :: China | China | named
  whole words in marks stay the country’s :: [S1 China] said [Q1 “Foreign Minister Qin Gang had urged the US to respect core concerns”]. :: China | China | named
  an official named only with others is not cited :: [S1 China] said [Q1 Foreign Minister Qin Gang, among others, had urged “core concerns”]. :: China | China | named
  an adverb may stand between :: [S1 China] said [Q1 Foreign Minister Qin Gang repeatedly urged the US to respect “core concerns”]. :: Qin Gang | Foreign Minister Qin Gang | cited-official named
`,
);
