/** The words of the interface in Urdu; see `en.ts`. */

import type { Words } from './en.ts';
import { dates } from './ur/dates.ts';
import { feeds } from './ur/feeds.ts';
import { kinds } from './ur/kinds.ts';
import { pages } from './ur/pages.ts';
import { prose } from './ur/prose.ts';
import { reader } from './ur/reader.ts';
import { record } from './ur/record.ts';
import { shell } from './ur/shell.ts';
import { study } from './ur/study.ts';
import { studyFiles } from './ur/study-files.ts';
import { voices } from './ur/voices.ts';

export const ur = {
  dates,
  feeds,
  kinds,
  pages,
  prose,
  reader,
  record,
  shell,
  study,
  studyFiles,
  voices,
} satisfies Words;
