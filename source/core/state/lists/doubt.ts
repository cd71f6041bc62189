import type { Quotation } from '../../analyse/analysis.ts';
import { UNSURE_BELOW } from '../../analyse/unsure.ts';

/** Whether who said it is no more than a guess, and is to look like one. */
export const isDoubtful = ({ attribution }: Quotation): boolean =>
  attribution.speaker !== undefined && attribution.confidence < UNSURE_BELOW;
