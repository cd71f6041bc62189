/** Below this confidence an attribution is a guess, and is to be shown as one. */
export const UNSURE_BELOW = 0.5;
