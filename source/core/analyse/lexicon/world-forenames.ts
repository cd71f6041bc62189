/**
 * Forenames common in the news beyond those of `forenames.ts`, by the gender they are mostly given to. In lower case, parted by spaces.
 */
// biome-ignore-all format: rows of names read better

/** Given mostly to women. */
export const FEMALE_WORLD_FORENAMES = [
  // British and Irish
  'theresa keir-ann siobhan niamh aoife saoirse caoimhe sinead grainne orla roisin mairead nicola kemi priti suella yvette harriet philippa imogen jemima fiona ailsa morag kirsty shona rhiannon cerys carys bronwen nia gwyneth angharad pippa clemency henrietta thangam nadine  esther amber',
  // Indian, Pakistani, Bangladeshi, Sri Lankan
  'priya deepa deepika anjali sunita kavita kavitha lakshmi nirmala smriti mamata sonia mayawati sushma sheila pratibha droupadi anita geeta gita meera mira neha pooja puja rekha rani ritu seema shobha shweta sneha swati uma usha vandana vidya aishwarya alia aruna asha bhavna chitra divya hema indira jaya jayalalithaa jyoti kamala  lata madhuri malini manisha nandini padma parvati radha rashmi renu roopa sakshi sarita savita shilpa smita sudha sujata supriya sushmita tanvi tara trupti vasundhara vinita benazir hina maryam malala ayesha aisha fatima khadija zainab sheikh-hasina hasina khaleda chandrika sirimavo sindhu saina mithali harmanpreet jhulan',
  // Arabic, Persian, Turkish, Hebrew
  'amina amal asma aziza basma dalia dina farida farah fatma ghada hala hanan hanin hoda huda iman jamila khadijah laila layla leila lina lubna maha manal mariam maysa mona nabila nadia naima nawal noor nour rania rasha reem rima sahar salma samira sana shaima shirin suha wafa yasmin yasmine zahra zeinab narges shirin masih mahsa nasrin ayse elif emine fatma meral zeynep tzipi golda ayelet merav miri',
  // African
  'ngozi  chimamanda wangari winnie nkosazana nomvula thuli naledi joice sahle  aminata fatou mariama awa ndeye',
  // East and South-East Asian
  'suu kyi mei ling  yuriko sanae tomoko akiko haruko keiko michiko naoko naomi yoko yumi yuki sakura megawati retno puan cory imelda leni risa  thu yingluck paetongtarn',
  // European
  'ursula angela annalena saskia franziska greta margrethe mette sanna katrin katrín jóhanna vigdís erna jacinda marine segolene ségolène valerie valérie christine anne-marie francoise françoise elisabeth élisabeth agnes agnès brigitte simone giorgia elly emma maria chiara federica paola francesca ines inês dolores yolanda soraya begoña irene pilar isabel cristina dilma  gabriela claudia verónica veronica keiko xiomara violeta mireya beata ewa agnieszka malgorzata małgorzata katarzyna joanna zuzana kaja dalia ingrida viktorija natalia natalya nataliya olga oksana olena iryna irina tatiana tatyana svetlana ekaterina yekaterina yelena elena ksenia  maia yulia yuliya vjosa ana kolinda katalin vera',
].join(' ');

/** Given mostly to men. */
export const MALE_WORLD_FORENAMES = [
  // British and Irish
  'keir nigel alastair alasdair alistair rory rishi boris jacob-rees ed sajid kwasi  wes ieuan huw rhys gareth gethin dafydd eoin eamon éamon micheál micheal leo varun seán sean pádraig padraig ciaran conor cormac diarmuid fergus hamish angus callum struan  humza tariq sadiq nadhim  vince nick jeremy  rupert piers sebastian tarquin giles crispin barnaby winston clement stanley',
  // Indian, Pakistani, Bangladeshi, Sri Lankan
  'narendra rahul amit arvind arun anil sunil sanjay rajesh rakesh ramesh suresh mahesh mukesh dinesh ganesh jairam shashi subrahmanyam manmohan atal lal rajnath nitin piyush yogi akhilesh mulayam lalu nitish tejashwi uddhav sharad ajit devendra eknath himanta chandrababu jagan pinarayi siddaramaiah ashok sachin virat rohit mahendra sourav ravi ravindra jasprit hardik kapil anand vijay vikram vinod vivek vishal sandeep sudhir satya sundar pratap prakash pranab pradeep prashant naveen mohan mohit manish manoj kumar kunal kiran jagdish harish gopal girish gautam dilip deepak dev chetan bharat ashwin ashish arjun ankit aditya abhishek abhijit amartya raghuram shaktikanta urjit nandan azim ratan imran nawaz shehbaz asif bilawal pervez arif shahid wasim waqar babar asim  ranil gotabaya mahinda maithripala anura muhammad mujibur tarique',
  // Arabic, Persian, Turkish, Hebrew
  'mohammed mohamed muhammad mohammad ahmed ahmad mahmoud mahmud mustafa hassan hasan hussein hossein husain ali omar umar osama usama abdul abdullah abdulaziz abdel abdelfattah bashar hafez saddam muammar hosni anwar yasser yasir ismail ismael yahya khaled khalid faisal fahd salman sultan saud turki bandar nasser hamad tamim rashid rashed zayed saeed sami samir tariq tarek walid waleed wael youssef yusuf yousef ziad ibrahim ayman hamid haider nouri barham masoud masrour jalal fuad fouad nabih saad rafik  najib karim kareem adel adil bilal jamal hamza ghassan riyad marwan moqtada abbas  ebrahim ruhollah javad akbar mir qasem  recep tayyip kemal  ekrem mevlut hakan devlet binyamin  bibi yair naftali benny ehud ariel yitzhak shimon avigdor itamar bezalel yoav isaac',
  // African
  'nelson thabo  cyril julius  emmerson kofi goodluck olusegun muhammadu bola atiku uhuru raila mwai  yoweri  abiy meles hailemariam isaias  salva riek  felix félix alassane laurent macky bassirou idriss mahamat paul-biya teodoro wole chinua desmond kwame nana jerry ',
  // East and South-East Asian
  'xi jinping deng mao jintao jiang keqiang qiang shinzo shinzō yoshihide fumio shigeru taro junichiro yasuo kenji hiroshi takashi akira haruki koji satoshi shohei ichiro kazuo  jong jae-in  ban suk-yeol joko widodo prabowo susilo suharto anies  mahathir  rodrigo ferdinand bongbong benigno thaksin prayut srettha  nguyen tran pham vo ',
  // European
  'emmanuel francois françois jean jean-luc jean-claude jean-marie jean-michel nicolas jacques pierre michel edouard édouard gerard gérard olivier bruno thierry olaf friedrich helmut gerhard horst wolfgang jens markus armin karl-heinz sigmar heiko frank-walter joschka  mario matteo silvio giuseppe sergio romano enrico paolo luigi beppe pedro mariano santiago alberto josé jose carles artur felipe javier íñigo joaquín joan luís luis aníbal marcelo antónio antonio vladimir vladimír volodymyr dmitry dmitri sergei sergey mikhail  alexei aleksei alexey yevgeny evgeny nikolai nikolay igor yuri ivan viktor valery leonid oleg oleksandr petro vitali vitaly denys andriy andrzej  lech jarosław jaroslaw mateusz radosław radoslaw václav vaclav miloš milos andrej  zoran aleksandar slobodan milorad edi hashim  péter  klaus traian alexis kyriakos antonis yanis nikos andreas petteri  lars anders stefan ulf fredrik göran jonas kjell erik  geert wilders   herman bart elio',
  // Latin American
  'luiz lula jair fernando hugo nicolás  juan evo rafael lenín ollanta   sebastián  mauricio néstor nestor  andrés andres enrique vicente  gustavo iván álvaro alvaro  nayib raúl raul fidel miguel',
].join(' ');
