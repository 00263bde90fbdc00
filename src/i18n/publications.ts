/** The names of publications, which are in English, in the language that is being rendered. */

import type { Language } from './known-languages.ts';
import { language } from './language.ts';
import { publicationInUrdu } from './ur/publications.ts';

const IN_PARTS: Readonly<Partial<Record<Language, (name: string) => string[]>>> = { ur: publicationInUrdu };

/** A name in parts: what stays as it is, and after each but the last the language’s own words between it and the next. */
export const publicationInParts = (name: string): string[] => IN_PARTS[language()]?.(name) ?? [name];
