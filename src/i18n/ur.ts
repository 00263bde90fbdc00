/** The words of the interface in Urdu; see `en.ts`. */

import type { Words } from './en.ts';
import { dates } from './ur/dates.ts';
<<<<<<< HEAD
import { feeds } from './ur/feeds.ts';
=======
import { prose } from './ur/prose.ts';
>>>>>>> w-lang
import { shell } from './ur/shell.ts';
import { studyFiles } from './ur/study-files.ts';

<<<<<<< HEAD
export const ur = { dates, feeds, shell, studyFiles } satisfies Words;
=======
export const ur = { dates, prose, shell } satisfies Words;
>>>>>>> w-lang
