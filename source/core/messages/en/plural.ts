import { pluralIn } from '../plural.ts';

/** The English form for a number. */
export const plural = pluralIn('en');
