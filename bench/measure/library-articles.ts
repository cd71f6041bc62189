import { createChance, sentence } from './texts.ts';

/** Quotations in each article, which is about as long as a report in a newspaper: 4.5 KB. */
export const QUOTATIONS = 20;

const FORENAMES =
  'Ada Bill Carol Daniel Emma Frank Grace Henry Irene James Karen Louis Maria Nancy Oscar Paula'.split(' ');
const SYLLABLES = 'ba der kol lin mor ras tel vin wer zan hol fer'.split(' ');

/** One of some thousand names, a few of which are in nearly every article. */
const nameOf = (chance: () => number): string => {
  const number = Math.floor(4000 * chance() ** 4);
  const parts = [number % 12, Math.floor(number / 12) % 12, Math.floor(number / 144) % 12];
  const surname = parts.map((part) => SYLLABLES[part]).join('');
  return `${FORENAMES[number % 16]} ${surname.charAt(0).toUpperCase()}${surname.slice(1)}`;
};

/** One in thirty quotations is one of a few thousand that several articles have. */
const sayingOf = (chance: () => number): string =>
  chance() < 1 / 30 ? sentence(createChance(1000 + Math.floor(chance() * 3000))) : sentence(chance);

/** An article and its quotations, as the filter would print them. */
export const articleOf = (number: number) => {
  const chance = createChance(number);
  let text = '';
  const speakers = new Map<string, string>();
  const quotes = Array.from({ length: QUOTATIONS }, () => {
    const name = nameOf(chance);
    if (!speakers.has(name)) speakers.set(name, `s${speakers.size + 1}`);
    const start = text.length;
    text += `“${sayingOf(chance).slice(0, 90)}”`;
    const end = text.length;
    text += ` ${name} said on Monday. ${sentence(chance).slice(0, 100)}.\n\n`;
    return {
      start,
      end,
      type: 'direct',
      speaker: { id: speakers.get(name), rule: 'named', confidence: 0.97 },
    };
  });
  return {
    id: `a${number}`,
    text,
    title: `Report ${number}`,
    date: new Date(Date.UTC(2010, 0, 1 + (number % 4000))).toISOString().slice(0, 10),
    outlet: `Outlet ${number % 30}`,
    quotes,
    speakers: [...speakers].map(([name, id]) => ({ id, name, kind: 'person', aliases: [] })),
  };
};
