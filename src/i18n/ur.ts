/** The words of the interface in Urdu; see `en.ts`. */

import type { Words } from './en.ts';
import { dates } from './ur/dates.ts';
import { feeds } from './ur/feeds.ts';
import { prose } from './ur/prose.ts';
import { shell } from './ur/shell.ts';
import { studyFiles } from './ur/study-files.ts';

export const ur = { dates, feeds, prose, shell, studyFiles } satisfies Words;
