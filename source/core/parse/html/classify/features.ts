import { Row } from './feature-row.ts';
import { neighbourFeatures, neighbourNames } from './neighbour-features.ts';
import { ownFeatures, ownNames } from './own-features.ts';
import { placeFeatures, placeNames } from './place-features.ts';
import { postFeatures, postNames } from './post-features.ts';
import type { Survey } from './survey.ts';

/** What the columns of `featuresOf` say; the forest knows them by these names. */
export const featureNames: readonly string[] = [...ownNames, ...placeNames, ...neighbourNames, ...postNames];

/**
 * Gives the features of the block at an index. The forest is to be trained anew after a change to what they mean.
 */
export const featuresOf = (survey: Survey): ((index: number) => Float64Array) => {
  const own = ownFeatures(survey);
  const place = placeFeatures(survey);
  const neighbours = neighbourFeatures(survey);
  const posts = postFeatures(survey);
  return (index) => {
    const surveyed = survey.blocks[index];
    if (!surveyed) throw new RangeError(`the page has no block ${index}`);
    const row = new Row(featureNames.length);
    own(row, surveyed, index);
    place(row, surveyed, index);
    neighbours(row, surveyed, index);
    posts(row, surveyed, index);
    return row.values;
  };
};
