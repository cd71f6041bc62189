import { en } from './en/en.ts';

/** What a catalogue says, room by room: sentences, and functions that fill names and numbers in. */
export type Messages = typeof en;

/**
 * Everything the program says to people. A catalogue in another language has this type, so that the compiler finds
 * what it leaves out; what is said of numbers goes through `pluralIn`, for languages have more forms than two.
 */
export const messages: Messages = en;
