/** Which articles a model was fitted on: it says so itself, so that nobody takes what it has seen for a test. */
import { ModelError } from '../../source/core/analyse/model/container.ts';
import type { Model } from '../../source/core/analyse/model/model.ts';

/** All articles, or all but those kept aside. */
export type Fit = 'all' | 'four in five';

/** The name of the section that says it, in ASCII. */
export const FIT_SECTION = 'about/fit';

/** The bytes of the section. */
export const writeFit = (fit: Fit): Uint8Array => new TextEncoder().encode(fit);

/** What a model says it was fitted on; one that says nothing saw four in five, as all did before it was said. */
export const readFit = (model: Model): Fit => {
  try {
    return new TextDecoder().decode(model.section(FIT_SECTION)) === 'all' ? 'all' : 'four in five';
  } catch (error) {
    if (error instanceof ModelError) return 'four in five';
    throw error;
  }
};
