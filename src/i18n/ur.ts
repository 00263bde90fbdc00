/** The words of the interface in Urdu; see `en.ts`. */

import type { Words } from './en.ts';
import { contracts } from './ur/contracts.ts';
import { data } from './ur/data.ts';
import { dates } from './ur/dates.ts';
import { feeds } from './ur/feeds.ts';
import { kinds } from './ur/kinds.ts';
import { pages } from './ur/pages.ts';
import { prose } from './ur/prose.ts';
import { reader } from './ur/reader.ts';
import { record } from './ur/record.ts';
import { shell } from './ur/shell.ts';
import { studyFiles } from './ur/study-files.ts';

export const ur = {
  contracts,
  data,
  dates,
  feeds,
  kinds,
  pages,
  prose,
  reader,
  record,
  shell,
  studyFiles,
} satisfies Words;
