import { testAnswers } from '../test-answers.ts';

testAnswers(
  'a description',
  `
  an office stands for who holds it :: Sen. Marco Rubio spoke in Tampa. [S1 The senator] said [Q1 no]. :: Marco Rubio | The senator | only-holder
  an office nobody was given stands for itself :: Marco Rubio spoke in Tampa. [S1 The senator] said [Q1 no]. :: The senator | The senator | described
  an office with "a" is somebody else :: Sen. Marco Rubio spoke in Tampa. [S1 A senator] said [Q1 no]. :: A senator | A senator | described
  another of the office is somebody else :: Sen. Marco Rubio spoke in Tampa. [S1 Another senator] said [Q1 no]. :: Another senator | Another senator | described
  "this" office is who holds it :: Sen. Marco Rubio spoke in Tampa. [S1 This senator] said [Q1 no]. :: Marco Rubio | This senator | only-holder
  several of an office are not its holder :: Sen. Marco Rubio spoke in Tampa. [S1 The senators] said [Q1 no]. :: The senators | The senators | described
  two of an office are not its holder :: Sen. Marco Rubio spoke in Tampa. [S1 Two senators] said [Q1 no]. :: Two senators | Two senators | described
  most of them are several :: [S1 Most senators] said [Q1 no]. :: Most senators | Most senators | described
  his office’s holder is not he :: Sen. Marco Rubio spoke in Tampa. [S1 His senator] said [Q1 no]. :: His senator | His senator | described
  her lawyer is not the lawyer named before :: Ruth Cohen, a lawyer, met Ada Holm. [S1 Her lawyer] said [Q1 no]. :: Her lawyer | Her lawyer | described
  their lawyer is not the lawyer named before :: Ruth Cohen, a lawyer, met the Holms. [S1 Their lawyer] said [Q1 no]. :: Their lawyer | Their lawyer | described
  its lawyer may be the lawyer named before :: Ruth Cohen, a lawyer, spoke for the firm. [S1 Its lawyer] said [Q1 no]. :: Ruth Cohen | Its lawyer | only-holder
  somebody’s senator is not the senator named before :: Sen. Marco Rubio spoke in Tampa. [S1 The party’s senator] said [Q1 no]. :: The party’s senator | The party’s senator | described
  of two the nearest holds it :: Sen. Marco Rubio met Sen. Ted Cruz. [S1 The senator] said [Q1 no]. :: Ted Cruz | The senator | nearest-holder
  where it is of tells which of two :: Florida Sen. Marco Rubio met Texas Sen. Ted Cruz. [S1 The Florida senator] said [Q1 no]. :: Marco Rubio | The Florida senator | only-holder
  where it is of tells which of two behind the noun too :: Sen. Marco Rubio of Florida met Ted Cruz, the senator from Texas. [S1 The senator from Texas] said [Q1 no]. :: Ted Cruz | The senator from Texas | only-holder
  a place nobody was said to be from is somebody else’s :: Florida Sen. Marco Rubio met Texas Sen. Ted Cruz. [S1 The Ohio senator] said [Q1 no]. :: The Ohio senator | The Ohio senator | described
  a complement nobody was said to have is somebody else’s :: Antony Blinken, the secretary of state, flew out. [S1 The secretary of defense] said [Q1 no]. :: The secretary of defense | The secretary of defense | described
  a complement tells which secretary :: Antony Blinken, the secretary of state, met Lloyd Austin, the secretary of defense. [S1 The secretary of state] said [Q1 no]. :: Antony Blinken | The secretary of state | only-holder
  a former president may be named without "former" :: Former President Bill Clinton flew out. [S1 The former president] said [Q1 no]. :: Bill Clinton | The former president | only-holder
  "new" says nothing of who it is :: Mayor Hugh Bell flew out. [S1 The new mayor] said [Q1 no]. :: Hugh Bell | The new mayor | only-holder
  a woman does not hold a man’s office :: Businessman Hugh Bell met Ada Holm. [S1 The businesswoman] said [Q1 no]. :: The businesswoman | The businesswoman | described
  a spokesman is no woman :: Spokeswoman Ada Holm met spokesman Hugh Bell. [S1 The spokesman] said [Q1 no]. :: Hugh Bell | The spokesman | only-holder
  a spokeswoman is no man :: Spokesman Hugh Bell met spokeswoman Ada Holm. [S1 The spokeswoman] said [Q1 no]. :: Ada Holm | The spokeswoman | only-holder
  an ex-president is a president :: President Carlos Mena flew out. [S1 The ex-president] said [Q1 no]. :: Carlos Mena | The ex-president | only-holder
  whoever is named only later holds it too, where words tell :: [S1 The Florida senator] said [Q1 no]. Florida Sen. Marco Rubio flew out. :: Marco Rubio | The Florida senator | only-holder
  without words that tell, whoever is named later does not :: [S1 The senator] said [Q1 no]. Sen. Marco Rubio flew out. :: The senator | The senator | described
  a ministry by its last word :: The Finance Ministry met. [S1 The ministry] said [Q1 no]. :: Finance Ministry | The ministry | only-holder
  a body’s other words are no name for it :: The Finance Ministry met. [S1 The agency] said [Q1 no]. :: The agency | The agency | described
  a company by its suffix :: Orion Motors Ltd. closed a plant. [S1 The company] said [Q1 no]. :: Orion Motors Ltd. | The company | only-holder
  a firm is a company :: Orion Motors Ltd. closed a plant. [S1 The firm] said [Q1 no]. :: Orion Motors Ltd. | The firm | only-holder
  a carmaker’s apposition makes it a company :: Orion, the manufacturer of cars, closed a plant. [S1 The company] said [Q1 no]. :: Orion | The company | only-holder
  a company is not a person who founded one :: Ada Holm closed a plant. [S1 The company] said [Q1 no]. :: The company | The company | described
  the owner in an apposition tells which chairman :: Acme’s chairman, Hugh Bell, left. [S1 The Acme chairman] said [Q1 no]. :: Hugh Bell | The Acme chairman | only-holder
  a people nobody was said to be of is somebody else’s :: Chairman Hugh Bell left. [S1 The German chairman] said [Q1 no]. :: The German chairman | The German chairman | described
  a name’s own word tells :: Mayor Hugh Bell met Mayor Ada Holm. [S1 Mayor Bell] said [Q1 no]. :: Hugh Bell | Mayor Bell | named
  a name’s own word before the noun tells :: Mayor Hugh Bell met Mayor Ada Holm. [S1 The mayor Bell] said [Q1 no]. :: Hugh Bell | mayor Bell | named
  an office of long ago needs words that tell :: Mayor Hugh Bell left. It rained.*30 [S1 The mayor] said [Q1 no]. :: The mayor | The mayor | described
  an office of long ago with words that tell is found :: Oslo Mayor Hugh Bell left. It rained.*30 [S1 The Oslo mayor] said [Q1 no]. :: Hugh Bell | The Oslo mayor | only-holder
  an office of not so long ago is found :: Mayor Hugh Bell left. It rained.*10 [S1 The mayor] said [Q1 no]. :: Hugh Bell | The mayor | only-holder
  officials are described :: [S1 Two officials] said [Q1 no]. :: Two officials | Two officials | described
  the same words are the same group :: [S1 Two officials] said [Q1 no]. Later, [S2 two officials] said [Q2 yes]. :: Two officials | Two officials | described & Two officials | two officials | described
  an article does not make another of them :: [S1 A witness] said [Q1 no]. [S2 The witness] said [Q2 yes]. :: A witness | A witness | described & A witness | The witness | described
  a described person with where they are from :: [S1 A spokeswoman for the ministry] said [Q1 no]. [S2 A spokeswoman for the army] said [Q2 yes]. :: A spokeswoman for the ministry | A spokeswoman for the ministry | described & A spokeswoman for the army | A spokeswoman for the army | described
  of two banks the nearest is the bank :: The Bank of England met the European Central Bank. [S1 The bank] said [Q1 no]. :: European Central Bank | The bank | nearest-holder
  a start-up is a company :: Helix Bright, a start-up in Leeds, paid. [S1 The firm] said [Q1 no]. :: Helix Bright | The firm | only-holder
  an office behind a name is held by it :: Hugh Bell, the mayor of Oslo, left. [S1 The mayor of Oslo] said [Q1 no]. [S2 The mayor of Bergen] said [Q2 yes]. :: Hugh Bell | The mayor of Oslo | only-holder & The mayor of Bergen | The mayor of Bergen | described
  an office in passing brings its holder to mind :: Judge Ruth Okoro heard Anna Price. The judge took a day. [S1 She] said [Q1 it was murder]. :: Ruth Okoro | She | pronoun
  an office in passing before a noun is another thing :: Judge Ruth Okoro heard Anna Price. Price said nothing. The judge training ended. [S1 She] said [Q1 it was murder]. :: Anna Price | She | pronoun
  an office in somebody’s words brings nobody to mind :: Ruth Okoro, a judge, heard Anna Price. Price stood. [Q1 “The judge is fair,”] [S1 she] said. :: Anna Price | she | pronoun
  a complement tells which office in passing is meant :: Ada Berg, the mayor of Oslo, met Ruth Lund, the mayor of Bergen. The mayor of Oslo rose. [S1 She] said [Q1 it was late]. :: Ada Berg | She | pronoun
  other people of one place are others :: [S1 Police in Oslo] said [Q1 no]. [S2 Officials in Oslo] said [Q2 yes]. :: Police in Oslo | Police in Oslo | described & Officials in Oslo | Officials in Oslo | described
  what an officer has with them tells nothing :: Ada Berg, the mayor, left. [S1 The mayor with the chain] said [Q1 no]. :: Ada Berg | The mayor with the chain | only-holder
  a ministry is no company :: The Finance Ministry met. [S1 The company] said [Q1 no]. :: The company | The company | described
  an officer in passing takes the floor :: Ada Berg, the mayor, met Ruth Lund. Lund sat. Lund wept. The mayor stood up. [S1 She] said [Q1 it was late]. :: Ada Berg | She | pronoun
  an officer in passing with what she is of takes the floor :: Ada Berg, the mayor of Oslo, met Ruth Lund, the mayor of Bergen. Lund sat. Lund wept. The Oslo mayor stood up. [S1 She] said [Q1 it was late]. :: Ada Berg | She | pronoun
  one of two officers in passing does not :: Ada Berg, the mayor of Oslo, met Ruth Lund, the mayor of Bergen. Lund sat. Lund wept. The mayor stood up. [S1 She] said [Q1 it was late]. :: Ruth Lund | She | pronoun
  an officer of elsewhere in passing does not :: Ada Berg, the mayor of Oslo, met Ruth Lund. Lund sat. Lund wept. The mayor of Rome stood up. [S1 She] said [Q1 it was late]. :: Ruth Lund | She | pronoun
  another office in passing does not :: Ada Berg, the mayor, met Ruth Lund. Lund sat. Lund wept. The mayor Ruth Lund stood up. [S1 She] said [Q1 it was late]. :: Ruth Lund | She | pronoun
  an office in passing with "a" does not :: Ada Berg, the mayor, met Ruth Lund. Lund sat. Lund wept. It was a mayor she met. [S1 She] said [Q1 it was late]. :: Ruth Lund | She | pronoun
`,
);
