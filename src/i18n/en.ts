/**
 * The words of the interface in English: one object for each part of the site. A sentence that contains values is a
 * function of them; where it contains links it gives HTML, and takes nothing but addresses.
 */

import { contracts } from './en/contracts.ts';
import { data } from './en/data.ts';
import { dates } from './en/dates.ts';
import { embed } from './en/embed.ts';
import { feeds } from './en/feeds.ts';
import { figures } from './en/figures.ts';
import { kinds } from './en/kinds.ts';
import { onYourPage } from './en/on-your-page.ts';
import { pages } from './en/pages.ts';
import { prose } from './en/prose.ts';
import { reader } from './en/reader.ts';
import { record } from './en/record.ts';
import { shell } from './en/shell.ts';
import { study } from './en/study.ts';
import { studyFiles } from './en/study-files.ts';
import { voices } from './en/voices.ts';

export const en = {
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
};

export type Words = typeof en;
