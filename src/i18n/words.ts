/** The words of the interface in the language that is being rendered. */

import { en, type Words } from './en.ts';
import type { Language } from './known-languages.ts';
import { language } from './language.ts';
import { ur } from './ur.ts';

const WORDS: Readonly<Record<Language, Words>> = { en, ur };

export const words = (): Words => WORDS[language()];
