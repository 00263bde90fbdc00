/** The words of the interface in Urdu; see `en.ts`. */

import type { Words } from './en.ts';
import { contracts } from './ur/contracts.ts';
import { data } from './ur/data.ts';
import { dates } from './ur/dates.ts';
import { embed } from './ur/embed.ts';
import { feeds } from './ur/feeds.ts';
import { figures } from './ur/figures.ts';
import { kinds } from './ur/kinds.ts';
import { onYourPage } from './ur/on-your-page.ts';
import { pages } from './ur/pages.ts';
import { prose } from './ur/prose.ts';
import { reader } from './ur/reader.ts';
import { record } from './ur/record.ts';
import { shell } from './ur/shell.ts';
import { study } from './ur/study.ts';
import { studyFiles } from './ur/study-files.ts';
import { voices } from './ur/voices.ts';

export const ur = {
  contracts,
  data,
  dates,
  embed,
  feeds,
  figures,
  kinds,
  onYourPage,
  pages,
  prose,
  reader,
  record,
  shell,
  study,
  studyFiles,
  voices,
} satisfies Words;
