/**
 * Short passages of our own in which it is plain who is meant, or plain that nobody can tell, for what newspapers and
 * novels teach too seldom: somebody new reacts, somebody is asked, somebody unnamed goes on, people act without a verb of
 * saying. In a row "{A}" is a full name and "{a}" its surname, "he", "him", "his" stand for either gender, "[S ...]" is a
 * source, "[C ...]" a cue, "[Q ...]" a quotation, "/" parts paragraphs, "(x|y)" is one of several wordings, and behind "=>" stands who is
 * meant by the last source or, where the last quotation has none, who says it: a letter, a noun, or "nobody".
 */
import type { Reported } from '../../source/core/analyse/reported.ts';
import type { Random } from '../random.ts';

const ROWS = `
{A} runs the port. {B} sits on its board. / [Q “The cranes are old,”] [S {a}] said. {b} (disagreed|was not so sure|laughed|took the opposite view|shook his head|had another idea|was less happy|did not agree|sighed|begged to differ). [Q “They are fine,”] [S he] said. => B
[Q “The cranes are old,”] said [S the director, {A}]. His (deputy|colleague|successor|brother), {B}, (shrugged|disagreed|laughed|was less sure|took another view). [Q “They are fine,”] [S he] said. => B
[Q “The cranes are old,”] [S {A}] said. His (deputy|rival|predecessor), {B}, (blamed {a}|knows better|stayed silent for a moment). [Q “They were fine when I left,”] [S he] said. => B
[Q “The cranes are old,”] [S Dr {A}] told the court. / {B}’s own account, the jury was told, changed (twice|several times). [S He] said [Q the port was closed]. => B
[Q “The cranes are old,”] [S {A}] said. {B} (agreed|disagreed): [Q the port was closed], [S he] said. => B
{A} blamed the weather; his (deputy|rival|predecessor), {B}, blamed {a}. [Q “They were fine when I left,”] [S he] said. => B
{A} praised {B} on Monday; {b} (returned the praise|was less polite|shrugged). [Q “I have seen worse,”] [S he] said. => B
{A} runs the port. {B} sits on its board. / [Q “The cranes are old,”] [S {a}] said. / {b} (disagreed|was not convinced|laughed it off|smiled|would have none of it). / [Q “They are fine,”] [S he] said. => B
[Q “The cranes are old,”] [S {A}] said. {B} (laughed it off|rolled his eyes|looked up|thinks otherwise|was angry). [Q “They are fine,”] [S he] said. => B
[Q “The cranes are old,”] said [S {A}], who runs the port. {B}, a member of its board, (took another view|shrugged|was calmer). [Q “They are fine,”] [S he] said. => B
{A} and {B} sat side by side. {a} spoke first. [Q “The cranes are old,”] [S he] said. {b} (laughed|frowned|nodded). [Q “You always say that,”] [S he] said. => B
{A} called it murder. [Q “It was planned,”] [S {a}] said. {B} (stood up|rose to answer|waited a moment). [Q “It was not,”] [S he] said. => B
{A} says [Q the cranes are old]. {B} (doubts it|has heard that before|does not believe it). [Q “They are fine,”] [S he] said. => B
[Q “The cranes are old,”] [S {A}] said. The crowd clapped. [Q “They are fine,”] [S he] said. => A
[Q “The cranes are old,”] [S {A}] said. He (laughed|paused|shook his head). [Q “They are fine,”] [S he] said. => A
[Q “The cranes are old,”] [S {A}] said of the port. {b}’s plan for it had failed in May. [Q “It was a bad plan,”] [S he] said. => A
[Q “I worked with {B} for years,”] [S {A}] said. [Q “I miss those days,”] [S he] added. => A
{A} praised {B} on Monday. [Q “We work well together,”] [S he] said. => A
[Q “The cranes are old,”] [S {A}] told {B} on Monday. [Q “They must go,”] [S he] said. => A
{A} criticised {B} again. [Q “I would have done it,”] [S he] said. => A
{A} came to see {B} in May. [Q “I was worried,”] [S he] said. => A
{A} asked {B} if he would resign. [Q “No,”] [S he] said. => B
[S {A}] [C asked] {B} [Q if he would resign]. [Q “No,”] [S he] said. => B
[S Reporter {A}] [C asked] Mayor {B} [Q whether he would stand again]. [Q “Never,”] [S he] said. => B
{A} met {B} at noon. [S {a}] [C asked] him [Q why he had come]. [Q “I was bored,”] [S he] said. => B
{A} told {B} to leave. [Q “Why?”] [S he] asked. => nobody
{A} asked {B} about the port. [Q “It is fine,”] [S he] (said|replied|answered). => B
{A} (asked|pressed|questioned) {B} about the port. {a} asked him why. [Q “I like it,”] [S he] said. => B
Asked by {A} about the port, {B} (laughed|sighed|was blunt). [Q “It is fine,”] [S he] said. => B
Asked by {A} whether he knew, {B} (nodded|smiled|looked away). [Q “I did,”] [S he] said. => B
Reporter {A} put the question to Senator {B} (twice|again|at noon). [Q “I have answered that,”] [S he] said. => B
{B} was (asked|pressed|questioned) by {A} about the port. [Q “It is fine,”] [S he] said. => B
{A} was hurt when {B} hit the brake. (As|When) he fell, [S he] [C shouted] [Q “not again”]. => A
Asked by {A} about the port, {B} shrugged. [Q “It is fine,”] [S he] said. => B
Asked whether he would resign, [S {A}] replied, [Q “Not today.”] / [Q “And tomorrow?”] [C asked] [S a (reporter|woman at the back|student)]. / [Q “Not tomorrow,”] [S he] shot back. => A
[Q “You came,”] said [S {A}]. / [Q “I did,”] said [S {B}]. He shook the rain from his hat. / [Q “All this way.”] => A
[Q “You came,”] said [S {A}]. / [Q “I did,”] said [S {B}]. He was peeling an orange in one long strip. / [Q “All this way.”] / [Q “It is not so far.”] => B
[Q “You came,”] said [S {A}]. / [Q “I did,”] said [S {B}]. / [Q “All this way.”] / [Q “It is not so far.”] / [Q “It is.”] => A
[Q “You came,”] said [S {A}]. / [Q “I did,”] said [S {B}]. / The clock struck. {a} moved the lamp to the sill. / [Q “And when do you leave?”] [S {a}] asked. / [Q “On Sunday.”] => B
[Q “You came,”] said [S {A}]. / [Q “I did,”] said [S {B}]. / [Q “And when do you leave?”] [S {a}] asked. / [Q “On Sunday.”] / [Q “So soon.”] => A
[Q “Where were you?”] asked [S {A}]. / [Q “Out,”] said [S {B}]. / [Q “All night?”] / [Q “All night.”] => B
[Q “You came,”] said [S {A}]. / [Q “I did,”] said [S {B}]. / [Q “So did we.”] {b} put down his cup. => B
{A} sat down. [Q “You came,”] said [S {A}]. / [Q “I did,”] [S {B}] agreed. / [Q “Ah,”] [S he] said. => A
[Q “The ward was full,”] said [S {A}], who runs it. / {B}, 81, died in a corridor. As the lights went out [S he] [C whispered] [Q “is that you?”] to a porter. => B
[Q “The ward was full,”] [S {A}] said. / {B} (was shot|fell|was hurt|was arrested) in May. As he fell, [S he] [C shouted] [Q “not again”] to the crowd. => B
[Q “The ward was full,”] [S {A}] said on Sunday. / {B}, a (driver|baker|pilot), was held for a week. When the guards came [S he] [C asked] [Q “what have I done?”] => B
[Q Two clerks had been hurt], [S Mayor {A}] said on Sunday. / A court dropped the case of {B}, who was choked as [S he] [C pleaded] [Q “I cannot breathe”] on a street. => B
[Q Two clerks had been hurt], [S Mayor {A}] said on Sunday. / A jury chose not to charge the guard in the case of {B}, a (painter|driver|welder) beaten as [S he] [C cried] [Q “let me go”] on a bridge. => B
[S {A}] said [Q the case was closed]. / The family of {B}, who died as [S he] [C begged] [Q “help me”], will appeal. => B
{A} met {B} in (Rome|Lagos|Lima). {b} (showed|gave|lent|handed) him the (keys|maps|plans). [Q “They are vast,”] [S he] said later. => nobody
{A} (knew|liked|met) {B} in May. {a} (drove|walked|flew) him to the port. [Q “It was a long way,”] [S he] said. => nobody
{A} hired {B} in June. {a} paid him well. [Q “I was glad of it,”] [S he] said. => nobody
{A} met {B} in Rome. {b} showed him the gardens. [Q “They are vast,”] [S he] said later. => nobody
{A} met {B} in Lagos. {b} (showed him the docks|gave him a tour|drove him to the port). [Q “The port is huge,”] [S he] said later. => nobody
{A} hired {B} in May. {a} (paid him well|gave him a car). [Q “I was grateful,”] [S he] said. => nobody
{A} and {B} met on Friday. [Q “It went well,”] [S he] said. => nobody
[Q {A} will go to Oslo], [S a senior official] said on Monday. [Q “It is all set,”] [S he] said. => official
[Q Senator {A} is (unwell|ill|away)], [S an (aide|adviser)] told the committee. [Q “He will be back,”] [S he] said. => (aide|adviser)
[Q {A} is ill], [S an aide] told the council. [Q “He will be back in May,”] [S he] said. => aide
[Q {A} is gravely ill], [S a (doctor|priest|guard)] (told reporters|said) on Monday. [S He] said [Q the next days would decide]. => (doctor|priest|guard)
[Q {A} plans to resign], [S a senior official] told the council. [S He] said [Q the letter was written]. => official
[S A (witness|neighbour|guard)] told the court [Q that {A} fired first]. [S He] said [Q there were three shots]. => (witness|neighbour|guard)
[S {A}] said [Q the port would close]. [S He] said [Q the cranes were old]. => A
[Q General {A} has lost two towns], [S a soldier who fought there] said on Monday. / [Q “We had no food,”] [S he] said. => soldier
[Q {A} had been tired for weeks], [S his (friend|cousin|doctor)] said. [Q “We told him to rest,”] [S he] said. => (friend|cousin|doctor)
[Q {A} would not speak], [S a lawyer for the family] said. [Q “It is too soon,”] [S he] added. => lawyer
{A} left the club on Friday. [Q His players were told first], [S a coach who asked not to be named] said. [Q “Some wept,”] [S he] said. => coach
{A} was not at home. A neighbour said [Q the house was dark]. [Q “He never says a word,”] [S he] said. => nobody
{A} owns the mill. A (gardener|welder|farmer|nurse|juror) who lives by the gate (remembers it otherwise|disagrees|was less sure). [Q “There were two cars,”] [S he] said. => (gardener|welder|farmer|nurse|juror)
{A} rested on Friday. [S {a}] said [Q the case was plain]. / A (juror|clerk|driver|teacher) who sat through all of it was less sure. [S He] said [Q it could have gone either way]. => (juror|clerk|driver|teacher)
{A} owns the mill. A (farmer|student|neighbour) disagreed. [S He] said [Q it was cold]. => (farmer|student|neighbour)
[S {A}] said [Q the mill was safe]. A (nurse|pilot|baker) at the far end of the room laughed. [Q “About time,”] [S he] said. => (nurse|pilot|baker)
{A} spoke. A storm came. [S He] said [Q it was cold]. => A
{A} met {B}. [Q “We won,”] [S {b}] said. [Q “By a lot,”] [S he] added. => B
{A} met {B}. [Q “We won,”] [S {b}] said. / [Q “By a lot,”] [S he] added. => B
{A} met {B} in Oslo. [S He] said [Q the talks went well]. => A
{A} bowled {B}. {b}, who made 63, laughed when this was put to him. [Q “It was straight,”] [S he] said. => B
{A} thanked {B}. [S He] said [Q it was late]. => A
{A} arrived. The room stood up. [S He] said [Q it was late]. => A
{A} arrived. His car broke down. [S He] said [Q it was late]. => A
{A} went on undeterred. [Q “Eight years ago it was the same.”] => A
{A} (smiles|nods|laughs) at this. [Q “You would have to ask them.”] => A
[Q “We won,”] said [S {A}]. [Q “It was close.”] => A
[Q “We won,”] said [S {A}]. The hall was full. [Q “It was close.”] => A
[Q “We won the port and all that goes with it,”] said [S {A}] at the weekend. / [Q “It was close, and it will be close again when the votes are counted next year in the city.”] => A
{A} met {B} at the gate. / [Q “You are late,”] said [S {a}]. / [Q “I missed the bus.”] => B
[Q “You came,”] said [S {A}]. / [Q “I did,”] said [S {B}]. / [Q “All this way.”] => A
[Q “You came,”] said [S {A}]. / The clock struck. / [Q “I did,”] said [S {B}]. / [Q “All this way.”] => A
{A} met {B} at the gate. / [Q “You are late,”] said [S {a}]. / [Q “I missed the bus,”] said [S {b}]. / [Q “Again?”] => A
[Q “You are late,”] said [S {A}]. / [Q “I missed the bus,”] said [S {B}]. / [Q “Again?”] [S {a}] asked. / [Q “Again.”] => B
[Q “Are you coming, {b}?”] asked [S {A}]. / [Q “In a minute.”] => B
{A} (pointed at the screen|looked up at the clock|turned to the clerk|put down his cup). [Q “We lost.”] => A
{A} (pointed at the map|looked up at the clock|closed the book). [Q “The train is late.”] {B} nodded. [Q “It always is,”] [S {b}] said. => B
{A} (pointed at the screen|looked up at the clock|shut the door). [Q “We lost.”] {B} (shrugged|nodded|smiled). => A
{A} began talking to {B}. [Q “The bus is late.”] {b} nodded. => A
[Q “We lost,”] [S {A}] said. {B} (shrugged|nodded|looked away). [Q “We will find another.”] => B
[Q “We lost,”] [S {A}] said. He (shrugged|looked away). [Q “We will find another.”] => A
[Q “We lost,”] [S {A}] said. / [Q “It was close.”] {B} put down his cup. => B
[Q “I told him to run,”] said [S {A}] of his (brother|friend|cousin), {B}. [Q “He would not listen,”] [S he] said. => A
[Q “Listen to me, {b},”] said [S {A}]. [Q “It is over.”] / {b} (said nothing|did not answer|looked at the floor). / [Q “Do you hear me?”] => A
`;

const FORENAMES = {
  he: 'Tom Mark Greg Neil Carl Paul Peter David Frank Simon Eric Martin Victor Henry Oscar Mele Jory Dilek'.split(
    ' ',
  ),
  she: 'Maria Greta Rita Anna Nora Ruth Alice Olga Joan Karen Laura Diana Helen Martha Julia Mele Jory Dilek'.split(
    ' ',
  ),
};
const SURNAMES =
  'Voss Lind Ruiz Orde Holm Tarn Munt Strand Abara Okafor Vance Cole Amis Prins Ost Moe Dunn Reid Hale Karr Boyle Finch Osei Brandt Weir Oram Gale Price Bello Hart'.split(
    ' ',
  );

/** A passage, what is reported in it, and who is meant in the end: a member's surname, a noun or `undefined` for nobody. */
export type MadeUp = {
  readonly text: string;
  readonly reported: readonly Reported[];
  readonly meant: string | undefined;
};

/** Makes each passage so many times, with names, genders and wordings of its own. */
export const makeUp = (times: number, random: Random): readonly MadeUp[] =>
  ROWS.trim()
    .split('\n')
    .flatMap((row) => Array.from({ length: times }, () => passageOf(row, random)));

const passageOf = (row: string, random: Random): MadeUp => {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random.next() * list.length)] as T;
  const gender = pick(['he', 'she'] as const);
  const [one, other] = [pick(SURNAMES), pick(SURNAMES)];
  const surnames: Readonly<Record<string, string>> = { a: one, b: one === other ? 'Brook' : other };
  const forenames: Readonly<Record<string, string>> = {
    a: pick(FORENAMES[gender]),
    b: pick(FORENAMES[gender]),
  };
  const choice = random.next();
  const words = row
    .replace(/\(([^()]*\|[^()]*)\)/g, (_, list: string) => {
      const all = list.split('|');
      return all[Math.floor(choice * all.length)] ?? '';
    })
    .replace(/\{([ab])\}/g, (_, who: string) => surnames[who] ?? '')
    .replace(
      /\{([AB])\}/g,
      (_, who: string) => `${forenames[who.toLowerCase()]} ${surnames[who.toLowerCase()]}`,
    )
    .replace(/\b(?:he|him|his|He|His)\b/g, (word) => (gender === 'he' ? word : (SHE[word] ?? word)));
  const [marked = '', meant = ''] = words.split(' => ');
  return {
    ...readMarked(marked.replaceAll(' / ', '\n\n')),
    meant: meant === 'nobody' ? undefined : (surnames[meant.toLowerCase()] ?? meant),
  };
};
const SHE: Readonly<Record<string, string>> = { he: 'she', him: 'her', his: 'her', He: 'She', His: 'Her' };

const readMarked = (marked: string): Omit<MadeUp, 'meant'> => {
  let text = '';
  const spans: { readonly kind: string; readonly start: number; readonly end: number }[] = [];
  let [kind, start] = ['', 0];
  for (const [, opens, closes, letters] of marked.matchAll(/\[([QSC]) |(\])|([^[\]]+)/g)) {
    if (opens) [kind, start] = [opens, text.length];
    else if (closes) spans.push({ kind, start, end: text.length });
    else text += letters ?? '';
  }
  const sources = spans.filter((span) => span.kind === 'S');
  const quotations = spans.filter((span) => span.kind === 'Q');
  const reported = quotations.map(({ start, end }, index): Reported => {
    const isDirect = text[start] === '“';
    const next = quotations[index + 1]?.start ?? text.length;
    const before = quotations[index - 1]?.end ?? 0;
    const source =
      sources.find(
        (each) => each.start >= end && each.start < next && !text.slice(end, each.start).includes('.'),
      ) ??
      sources.find(
        (each) => each.end <= start && each.start >= before && !/[.”]/.test(text.slice(each.end, start)),
      );
    const cue = spans.find((each) => each.kind === 'C' && each.end <= start && each.start >= before);
    return {
      kind: isDirect ? 'direct' : 'indirect',
      spans: [{ start, end }],
      marks: isDirect ? [{ start, end }] : [],
      rule: 'learned',
      confidence: 1,
      ...(cue ? { cue: { start: cue.start, end: cue.end } } : {}),
      ...(source ? { source: { start: source.start, end: source.end } } : {}),
    };
  });
  return { text, reported };
};
