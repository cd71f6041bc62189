import type { Quotation } from '../../analyse/analysis.ts';
import { UNSURE_BELOW } from '../../analyse/unsure.ts';

/** Whether the speaker is only a guess and is shown as one. */
export const isDoubtful = ({ attribution }: Quotation): boolean =>
  attribution.speaker !== undefined && attribution.confidence < UNSURE_BELOW;
