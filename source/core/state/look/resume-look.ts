import { attempt } from '../../text/attempt.ts';
import { isFields } from '../../text/fields.ts';
import { type Look, usualLook } from './look-form.ts';

/** A look as it is stored: what the reader chose, and what was configured then, so that a later change shows. */
export type PersistedLook = { readonly chosen: Look; readonly over: Look };

const widest = 1000;

const lookIn = (value: unknown): Look => {
  if (!isFields(value)) return usualLook;
  const { measure, justified, plain, alone } = value;
  const isMeasure = Number.isSafeInteger(measure) && Number(measure) >= 2 && Number(measure) <= widest;
  return {
    ...(isMeasure ? { measure: Number(measure) } : {}),
    justified: justified === true,
    plain: plain === true,
    alone: alone === true,
  };
};

/** Encodes a look as a line of JSON. */
export const encodeLook = (kept: PersistedLook): string => `${JSON.stringify({ version: 1, ...kept })}\n`;

/** Decodes a look; `undefined` where the text is none. A setting that is not valid has its default. */
export const decodeLook = (written: string): PersistedLook | undefined => {
  const read = attempt((): unknown => JSON.parse(written));
  return isFields(read) && isFields(read.chosen)
    ? { chosen: lookIn(read.chosen), over: lookIn(read.over) }
    : undefined;
};

/**
 * The look to open with: each setting as the reader last chose it, unless its configuration has changed since; a width
 * asked for on the command line comes first.
 */
export const resumeLook = (kept: PersistedLook | undefined, usual: Look, asked: number | undefined): Look => {
  if (!kept) return usual;
  const { chosen, over } = kept;
  return {
    measure: asked ?? (over.measure === usual.measure ? chosen.measure : usual.measure),
    justified: over.justified === usual.justified ? chosen.justified : usual.justified,
    plain: over.plain === usual.plain ? chosen.plain : usual.plain,
    alone: chosen.alone,
  };
};
