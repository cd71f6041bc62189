import { neighbourFeatures } from './neighbour-features.ts';
import { ownFeatures } from './own-features.ts';
import { placeFeatures } from './place-features.ts';
import { postFeatures } from './post-features.ts';
import type { Survey } from './survey.ts';

/** One row of numbers a block. The forest's weights know their columns by position: retrain after any change. */
export const featuresOf = (survey: Survey): readonly Float64Array[] => {
  const own = ownFeatures(survey);
  const place = placeFeatures(survey);
  const neighbours = neighbourFeatures(survey);
  const posts = postFeatures(survey);
  return survey.blocks.map((surveyed, index) =>
    Float64Array.from([
      ...own(surveyed),
      ...place(surveyed, index),
      ...neighbours(surveyed, index),
      ...posts(surveyed, index),
    ]),
  );
};
