/**
 * The words of the interface in English: one object for each part of the site. A sentence that contains values is a
 * function of them; where it contains links it gives HTML, and takes nothing but addresses.
 */

import { dates } from './en/dates.ts';
<<<<<<< HEAD
import { feeds } from './en/feeds.ts';
=======
import { prose } from './en/prose.ts';
>>>>>>> w-lang
import { shell } from './en/shell.ts';
import { studyFiles } from './en/study-files.ts';

<<<<<<< HEAD
export const en = { dates, feeds, shell, studyFiles };
=======
export const en = { dates, prose, shell };
>>>>>>> w-lang

export type Words = typeof en;
