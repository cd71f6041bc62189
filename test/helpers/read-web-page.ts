import { readFileSync } from 'node:fs';
import { loadModel } from '../../source/core/analyse/model/model.ts';
import type { Document, Source } from '../../source/core/document/document.ts';
import type { FormatReader, ReadOptions, Weights } from '../../source/core/parse/format.ts';
import { forestSection } from '../../source/core/parse/html/classify/forest.ts';
import { judgeFrom, readPage as read } from '../../source/core/parse/html/index.ts';

const model = loadModel(readFileSync(new URL('../../assets/model.bin', import.meta.url)));
const chanceOf = judgeFrom(model.section(forestSection));

/** The weights of the model the program comes with. */
export const weights: Weights = async (section) => model.section(section);

/** Reads a web page with them. */
export const readPage = (html: string, source: Source, options: ReadOptions = {}): Document =>
  read(html, source, chanceOf, options);

export const reader: FormatReader = { input: 'text', read: readPage };
