/** Words by which an organisation is known. In lower case, parted by spaces. */
// biome-ignore-all format: rows of words read better

/** Nouns for organisations and for what they put out: they speak, and are "it" or "they". */
export const BODY_NOUNS = [
  'agency administration airline alliance army assembly association authority bank board brigade broadcaster bureau business cabinet campaign center centre chamber charity church clinic club coalition college commission committee community company conference confederation congress consortium consulate corporation council country county court department directorate embassy establishment exchange factory federation fellowship firm force foundation fund government group guild headquarters hospital house household industry inspectorate institute institution inquiry jury kremlin laboratory league legislature magazine majority manufacturer maker media military ministry mission mosque movement museum navy network newspaper ngo office opposition orchestra organisation organization outlet panel paper parliament partnership party pentagon police politburo practice press priory prosecution defense defence regulator republic retailer ring school secretariat senate service society startup start-up state station store studio symposium syndicate tabloid taskforce team theatre theater think-tank tribunal trust union university utility vatican vendor website',
].join(' ');

/** Words inside a capitalised name that make it an organisation's. */
export const BODY_NAME_WORDS = [
  'agency airlines airways alliance army assembly associates association authority bank bbc board broadcasting brothers bureau cabinet campaign capital center centre chamber church city-council clinic club coalition college commission committee communications company conference congress constabulary corp corp. corporation council court co co. county department electric embassy energy enterprises exchange federation financial forces foundation fund gmbh government group guild health holdings hospital house inc inc. industries initiative institute insurance international journal laboratories laboratory league llc llp ltd ltd. limited magazine media ministry mission motors movement museum nations navy network news newspaper observatory office organisation organization parliament partners partnership party plc police post press productions project radio records republic reserve review school schools securities senate service services society solutions studios supreme systems tech technologies television theatre times treasury tribune tribunal trust union united university tv watch ventures weekly',
].join(' ');

/** Endings of a company's name that its short form leaves out. */
export const BODY_SUFFIXES = 'corp corp. corporation inc inc. ltd ltd. limited plc llc llp co co. company gmbh ag kgaa sa asa ab oyj spa bv nv pty pvt group holdings';

/** Printed matter and data that are said to say things. */
export const THING_NOUNS = 'report study survey poll statement letter email e-mail memo document filing lawsuit complaint indictment affidavit ruling verdict order bill law tweet post article editorial column story book paper analysis review assessment release ad advertisement video website site page notice sign text message transcript data figures numbers results statistics headline caption manifesto constitution treaty resolution motion petition plan policy guidelines budget forecast speech testimony interview account note placard banner plaque poster';
