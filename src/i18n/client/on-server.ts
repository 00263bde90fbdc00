/** Gives islands their words while the server renders them, in the language that is being rendered. */

import files from 'virtual:page-words';
import type { Language } from '../known-languages.ts';
import { language } from '../language.ts';
import { urdu } from './ur.ts';
import type { PageWords } from './words.ts';

const WORDS: Readonly<Partial<Record<Language, PageWords>>> = { ur: urdu };

Object.defineProperty(globalThis, 'pageWords', { configurable: true, get: () => WORDS[language()] });

/** The address of the file of words for the language that is being rendered; `undefined` in English. */
export const wordsFile = (): string | undefined => files[language()];
