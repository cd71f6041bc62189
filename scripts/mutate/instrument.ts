import type { Mutant } from './mutants.ts';
import { switchName } from './protocol.ts';

type Numbered = Mutant & { readonly number: number };

/**
 * A file with all its mutants in it, each behind a switch that is asked for its number:
 * one load of the file serves them all.
 */
export const instrumented = (code: string, mutants: readonly Numbered[]): string => {
  // Outer places come first; several changes of one place stand side by side.
  const places: Numbered[][] = [];
  for (const mutant of [...mutants].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = places.at(-1);
    if (last?.[0]?.start === mutant.start && last[0].end === mutant.end) last.push(mutant);
    else places.push([mutant]);
  }
  let next = 0;
  /** The text from one offset to another with the mutants inside it. */
  const write = (from: number, to: number): string => {
    let text = '';
    let at = from;
    for (let place = places[next]; place?.[0] && place[0].start < to; place = places[next]) {
      const [{ start, end, kind }] = place as [Numbered, ...Numbered[]];
      next += 1;
      text += code.slice(at, start);
      const on = (number: number): string => `${switchName}(${number})`;
      if (kind === 'expression') {
        const choices = place.map(({ number, text: other }) => `${on(number)} ? (${other}) : `).join('');
        text += `(${choices}${write(start, end)})`;
      } else if (kind === 'statement') {
        // In braces, or an `else` after it would be taken for its own.
        text += `{ if (!${on(place[0].number)}) { ${write(start, end)} } }`;
      } else {
        text += `{ if (${on(place[0].number)}) return; ${write(start + 1, end)}`;
      }
      at = end;
    }
    return text + code.slice(at, to);
  };
  return write(0, code.length);
};
