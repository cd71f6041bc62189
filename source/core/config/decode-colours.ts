import { parseStyle, styleWords } from '../style/notation.ts';
import { isRole, noColours, type OwnColours, type Role } from '../style/palettes.ts';
import type { Style } from '../style/style.ts';
import { isFields } from '../text/fields.ts';
import { coloursPart, speakersName } from './definition.ts';
import type { Locate } from './locate.ts';
import { type Problem, plain, problemsIn } from './problem.ts';

/** The most colours for speakers: more could not be told apart. */
const mostSpeakers = 64;
const longestStyle = 100;

/** Decodes the colours of a file: those that can be read, and the problems of the rest. */
export const decodeColours = (
  value: unknown,
  locate: Locate,
): { readonly colours: OwnColours; readonly problems: readonly Problem[] } => {
  const { problems, complain } = problemsIn(locate);
  if (value === undefined) return { colours: noColours, problems };
  if (!isFields(value)) {
    complain([coloursPart], `give a table: [${coloursPart}]`);
    return { colours: noColours, problems };
  }
  const styleAt = (place: readonly string[], written: unknown): Style | undefined => {
    if (typeof written !== 'string' || written.length > longestStyle) {
      return complain(place, `give a style, such as "bold #e5c07b on #1c1c1c", not ${plain(written)}`);
    }
    const read = parseStyle(written);
    if ('style' in read) return read.style;
    return complain(
      place,
      `"${plain(read.unknown)}" is no colour: give "#rrggbb" or ${styleWords.join(', ')}`,
    );
  };
  const styles: Partial<Record<Role, Style>> = {};
  let speakers: readonly Style[] = [];
  for (const [name, given] of Object.entries(value)) {
    const place = [coloursPart, name];
    if (name === speakersName) {
      if (!Array.isArray(given) || given.length > mostSpeakers) complain(place, 'give a list of styles');
      else {
        const read = given.map((one) => styleAt(place, one));
        if (!read.includes(undefined)) speakers = read.filter((one) => one !== undefined);
      }
    } else if (isRole(name)) {
      const style = styleAt(place, given);
      if (style) styles[name] = style;
    } else complain(place, 'no such role; onrecord --print-config names all there are');
  }
  return { colours: { styles, speakers }, problems };
};
