import { wordSet } from './lists.ts';

/** Words for telling others something. In lower case. Data only. */
// biome-ignore-all format: rows of words read better

/** Verbs of communication in their base form, and past forms that no rule makes. */
export const COMMUNICATION_VERBS: ReadonlySet<string> = wordSet(
  'say said tell told write wrote written speak spoke spoken talk ask add argue call note report announce suggest tweet retweet describe',
  'continue explain acknowledge accuse criticize criticise declare refer urge cite recall conclude defend claim respond praise agree propose',
  'state warn promise insist reply reveal predict question pledge vow read dismiss blame reject point admit attack indicate express confirm',
  'blast post assure mock discuss mention denounce assert reiterate estimate concede thank slam decry charge lament stress complain repeat',
  'list joke highlight remind echo acknowledge compare portray request condemn email text phone shout chant encourage allege emphasize emphasise',
  'publish challenge remark invoke tout quote answer testify recount boast caution advise demand plead beg implore counter retort snap scoff',
  'muse proclaim comment brand dub label laugh sigh scream yell cry whisper mutter murmur exclaim quip opine observe contend maintain deny dispute',
  'disclose notify inform advise brief threaten swear swore sworn apologise apologize protest object confess ridicule deride hail laud applaud',
  'congratulate salute welcome rebuke scold chide rebut refute vent rail rant rave gush sing sang sung recite preach lecture teach taught',
  'command instruct recommend counsel invite appeal petition lobby press argue debate interrupt interject volunteer elaborate clarify specify detail',
  'outline summarise summarize characterise characterize liken term bemoan bewail fume rage thunder roar bellow bark growl grumble gripe moan whine',
  'claim attest affirm aver avow bid enquire inquire wonder put ponder speculate hint imply intimate signal forecast rule narrate relate convey',
  'communicate broadcast advertise caption headline title message blog tout trumpet taunt tease heckle jeer boo cheer toast greet reassure confide',
  'snort hiss spit spat sniff sneer croak rasp wheeze pant squeak squeal shriek wail whimper howl grunt purr coo chirp trill boom chuckle',
  'giggle cackle guffaw drone intone burble gabble splutter blurt venture grin concede rejoin interpose murmur prompt hazard persist coax',
  'concur demur disagree dissent contradict correct reckon postulate theorise theorize posit stipulate decree assail lambast lambaste rip skewer',
  'pan review rate credit attribute ascribe pronounce translate reminisce remember voice utter stammer stutter babble drawl gasp sob weep wept',
);

/** Nouns for what is told, or for telling it. */
export const COMMUNICATION_NOUNS: ReadonlySet<string> = wordSet(
  'according claim claims statement statements remark remarks comment comments warning warnings promise promises pledge pledges announcement',
  'announcements allegation allegations accusation accusations assertion assertions argument arguments suggestion suggestions criticism complaint',
  'complaints call calls demand demands request requests question questions answer answers reply replies response message messages letter letters',
  'email emails e-mail e-mails tweet tweets post posts speech speeches testimony report reports account accounts description prediction predictions',
  'proposal proposals appeal appeals plea pleas denial denials admission apology apologies explanation insistence attack attacks vow vows threat',
  'threats word words quote quotes reference references advice recommendation recommendations order rebuke praise joke jokes rumor rumors rumour',
  'rumours talk tale slogan motto clear reportedly allegedly : wrote',
);

/** Verbs by which findings speak; of other things they say only what follows from them: "the map suggests". */
export const FINDING_VERBS: ReadonlySet<string> = wordSet(
  'show shown find found suggest indicate reveal demonstrate prove mean meant imply conclude estimate confirm signal illustrate',
);

/** What is never a speaker, whatever it is said to say: "history tells us". */
export const NEVER_SPEAK: ReadonlySet<string> = wordSet(
  'history experience evidence reality fact facts logic fate fortune instinct intuition conscience memory time times weather nature map maps this',
  'that there silence absence presence stereotypes example examples case cases trend trends pattern patterns idea fear fears hope hopes belief',
  'beliefs feeling feelings impression sky wind rain figures figure numbers data statistics footage please what',
);
