import type { Document } from '../core/document/document.ts';
import type { Checking, CheckingEffect } from '../core/state/checking/checking-form.ts';
import type { Readings } from './readings.ts';

/** Does what a checked draft asks for; gives a sentence for the reader, where there is something to say. */
export type CheckedReading = (effect: CheckingEffect, openOver: Readings['openOver']) => string | undefined;

/** A draft that has been checked, to be opened in the explorer. */
export type CheckedArticle = {
  readonly document: Document;
  readonly checking: Checking;
  readonly perform: CheckedReading;
};
