/** Nouns for people who may be said to say something, by number and by the gender they tell. In lower case, parted by spaces. */
// biome-ignore-all format: rows of words read better

/** Offices, ranks and trades; their plurals are regular unless listed in `PLURAL_PEOPLE`. */
export const ROLE_NOUNS = [
  // government and law
  'president vice-president premier chancellor minister secretary undersecretary senator congressman congresswoman congressperson representative lawmaker legislator deputy mayor governor councillor councilman councilwoman councilmember alderman',
  'ambassador diplomat envoy consul attaché commissioner commissar delegate official officer bureaucrat administrator regulator ombudsman speaker whip leader chairman chairwoman chairperson chair co-chair vice-chair prime-minister head chief director deputy-director',
  'judge justice magistrate attorney lawyer solicitor barrister prosecutor counsel defendant plaintiff appellant respondent petitioner juror witness victim suspect complainant claimant coroner sheriff bailiff notary advocate',
  'politician candidate nominee frontrunner front-runner incumbent challenger hopeful contender opponent rival running-mate republican democrat conservative liberal socialist tory mp msp mep mla peer lord backbencher activist campaigner organizer organiser lobbyist strategist pollster adviser advisor aide staffer operative surrogate spokesman spokeswoman spokesperson spokesmen press-secretary supporter critic donor voter delegate',
  // police and armed forces
  'general colonel major captain lieutenant sergeant corporal private admiral commander commodore marshal brigadier soldier sailor airman marine veteran policeman policewoman constable detective inspector superintendent investigator agent guard warden patrolman firefighter paramedic trooper ranger pilot',
  // business
  'executive ceo cfo coo cto founder co-founder cofounder owner co-owner proprietor entrepreneur manager boss employer employee worker partner shareholder investor analyst economist strategist trader broker banker accountant auditor consultant developer engineer programmer designer architect contractor builder landlord tenant tycoon mogul magnate billionaire millionaire businessman businesswoman customer client consumer buyer seller vendor shopkeeper retailer farmer fisherman miner driver',
  'beekeeper rancher crofter gamekeeper forester lifeguard trucker cabbie locksmith jeweller jeweler watchmaker potter weaver seamstress brewer winemaker distiller barista bartender sommelier undertaker harbourmaster coxswain',
  'mechanic welder plumber electrician carpenter joiner bricklayer roofer gardener baker butcher cook waiter waitress barman barmaid cleaner porter courier postman shepherd tailor blacksmith ferryman steward apprentice foreman nanny receptionist cashier grocer florist hairdresser barber',
  // learning, medicine, culture
  'scientist researcher professor lecturer scholar academic historian physicist chemist biologist geologist astronomer astronaut mathematician psychologist psychiatrist sociologist anthropologist archaeologist ecologist climatologist epidemiologist virologist pathologist toxicologist oncologist cardiologist neurologist paediatrician pediatrician geneticist zoologist botanist meteorologist forecaster seismologist oceanographer statistician technician neuroscientist author co-author writer novelist poet playwright journalist reporter correspondent columnist editor publisher blogger critic reviewer broadcaster presenter anchor host interviewer moderator commentator pundit photographer',
  'doctor physician surgeon nurse midwife dentist pharmacist patient carer caregiver therapist counselor counsellor teacher headteacher principal headmaster headmistress tutor student pupil graduate dean provost rector librarian curator',
  'actor actress director producer screenwriter comedian comic musician singer songwriter rapper composer conductor pianist guitarist drummer violinist cellist bassist organist soprano tenor baritone dancer choreographer artist painter sculptor filmmaker star celebrity model chef illustrator cartoonist animator stylist translator biographer essayist podcaster vlogger influencer',
  'bishop archbishop cardinal pope priest pastor vicar minister rabbi imam cleric ayatollah monk nun preacher evangelist chaplain king queen prince princess duke duchess monarch emperor',
  // sport
  'coach captain manager player striker goalkeeper midfielder defender winger forward quarterback pitcher catcher batsman batter bowler all-rounder wicketkeeper fielder umpire referee skipper athlete sprinter runner swimmer cyclist boxer wrestler golfer gymnast champion medallist medalist olympian trainer jockey teammate substitute footballer cricketer rower skier skater hurdler flanker fly-half scrum-half fullback full-back linebacker cornerback shortstop outfielder rookie debutant',
  // people at large
  'man woman boy girl child kid baby teenager teen adult youth person resident neighbor neighbour local villager citizen immigrant migrant refugee survivor mother father mom dad mum parent son daughter brother sister husband wife widow widower spouse fiancé fiancée boyfriend girlfriend uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter friend colleague associate ally guest visitor passenger pedestrian bystander spectator fan caller reader viewer user member volunteer protester protestor demonstrator expert specialist source insider whistleblower whistle-blower informant hostage prisoner inmate detainee gunman trainee intern undergraduate observer pensioner retiree native',
  'counterpart successor predecessor namesake mentor protege protégé stranger gentleman lady fellow guy chap lad',
].join(' ');

/** Role nouns that tell a man. */
export const MALE_NOUNS = 'man boy gentleman guy chap lad father dad son brother husband widower uncle nephew grandfather grandson boyfriend fiancé congressman councilman alderman chairman spokesman businessman policeman patrolman fisherman airman actor king prince duke emperor pope cardinal monk lord headmaster batsman stepfather godfather salesman craftsman cameraman stuntman statesman gunman';

/** Role nouns that tell a woman. */
export const FEMALE_NOUNS = 'woman girl lady mother mom mum daughter sister wife widow aunt niece grandmother granddaughter girlfriend fiancée congresswoman councilwoman chairwoman spokeswoman businesswoman policewoman actress queen princess duchess nun headmistress midwife stepmother godmother saleswoman stateswoman heroine';

/** Plural nouns for people that do not end in a regular s. */
export const PLURAL_PEOPLE = 'people police men women children spokesmen spokeswomen businessmen businesswomen congressmen councilmen clergy staff crew media troops folks authorities public residents officials sources both others many some several few most';

/** What an office is of or for: "Secretary of State", "Minister of Health and Human Services". */
export const OFFICE_DOMAINS = 'opposition house commons state defense defence treasury education energy labor labour commerce agriculture interior transportation transport justice homeland security health human services housing urban development veterans affairs foreign finance home war trade culture environment exchequer international national staff public information technology science the and of';
