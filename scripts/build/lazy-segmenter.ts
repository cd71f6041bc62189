import { simpleCells } from '../../source/core/text/simple-units.ts';

/** A reference that the build does not replace by `LazySegmenter`. */
const Real: typeof Intl.Segmenter = Reflect.get(Intl, 'Segmenter');

function* eachUnit(text: string): Generator<Intl.SegmentData> {
  for (let index = 0; index < text.length; index += 1)
    yield { segment: text.charAt(index), index, input: text };
}

/** Whether each code unit of a text is a grapheme by itself. */
const isSimple = (text: string): boolean => {
  const cells = simpleCells();
  for (let at = 0; at < text.length; at += 1) if (cells[text.charCodeAt(at)] === 0) return false;
  return true;
};

/**
 * Replaces `Intl.Segmenter` in the bundle: the first real one takes at least 7 ms to make, and is made
 * when a text has code units that could combine, or words are asked for.
 */
export class LazySegmenter {
  readonly given: ConstructorParameters<typeof Intl.Segmenter>;
  real: Intl.Segmenter | undefined;
  constructor(...given: ConstructorParameters<typeof Intl.Segmenter>) {
    this.given = given;
  }
  segment(text: string): Iterable<Intl.SegmentData> {
    const { granularity = 'grapheme' } = this.given[1] ?? {};
    if (granularity === 'grapheme' && isSimple(text)) return eachUnit(text);
    this.real ??= new Real(...this.given);
    return this.real.segment(text);
  }
}
