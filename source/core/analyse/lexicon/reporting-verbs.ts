/** Verbs that report speech, every form in lower case. Data only: cues are not limited to these. */
export const REPORTING_VERBS: ReadonlySet<string> = new Set(
  `say says said saying tell tells told telling ask asks asked asking add adds added adding write writes wrote written
  writing argue argues argued arguing claim claims claimed claiming note notes noted noting insist insists insisted
  insisting declare declares declared declaring explain explains explained explaining state states stated stating
  announce announces announced announcing reply replies replied replying respond responds responded responding
  tweet tweets tweeted tweeting warn warns warned warning recall recalls recalled recalling admit admits admitted
  admitting acknowledge acknowledges acknowledged acknowledging concede concedes conceded conceding contend contends
  contended contending maintain maintains maintained assert asserts asserted asserting suggest suggests suggested
  suggesting report reports reported reporting observe observes observed remark remarks remarked continue continues
  continued conclude concludes concluded joke jokes joked joking quip quips quipped shout shouts shouted shouting yell
  yells yelled cry cries cried exclaim exclaims exclaimed whisper whispers whispered mutter mutters muttered answer
  answers answered agree agrees agreed confirm confirms confirmed deny denies denied denying promise promises promised
  vow vows vowed pledge pledges pledged predict predicts predicted urge urges urged complain complains complained
  describe describes described call calls called calling mention mentions mentioned inform informs informed informing
  testify testifies testified allege alleges alleged rule rules ruled tells recount recounts recounted joked opine
  opines opined boast boasts boasted lament laments lamented quote quotes quoted cite cites cited caution cautions
  cautioned advise advises advised demand demands demanded plead pleads pleaded recite stress stresses stressed
  emphasize emphasizes emphasized emphasise emphasised reiterate reiterates reiterated repeat repeats repeated reveal
  reveals revealed disclose discloses disclosed signal signals signaled counter counters countered retort retorts
  retorted snap snaps snapped interject interjects interjected protest protests protested scoff scoffs scoffed muse
  muses mused posit posits posited read reads reading go goes went think thinks thought believe believes believed
  hope hopes hoped proclaim proclaims proclaimed comment comments commented post posts posted text texted email emailed
  criticize criticizes criticized criticise criticised condemn condemns condemned praise praises praised blast blasted
  slam slammed dismiss dismisses dismissed brand branded dub dubbed label labeled labelled laugh laughs laughed sigh
  sighs sighed scream screams screamed sing sings sang begin begins began chant chants chanted implore implored beg
  begged rave raved gush gushed`.split(/\s+/),
);
