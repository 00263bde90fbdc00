/** Marks what became public after the reports: each block leaves placeholders, since it cannot know which page it is on. */

import { laterMark } from '@/components/shell/day-rules.ts';
import { daysBefore, type ReportDays, sinceWords } from '@/record/report-days.ts';

/** The placeholder for the mark of a *since* block of this date (EDTF), and that for the words before the date. */
export const markSlot = (date: string): string => `[[later:${date}]]`;
export const sinceSlot = (date: string): string => `[[since:${date}]]`;

const MARK = / data-later="\[\[later:([^\]]*)\]\]"/g;
const WORDS = /\[\[since:([^\]]*)\]\]/g;

/** Fills in the placeholders of rendered prose on a page that can be read on these days. */
export const markSince = (html: string, days: ReportDays): string =>
  html
    .replace(MARK, (_, date: string) => {
      const mark = laterMark(daysBefore(date, days), days);
      return mark === undefined ? '' : mark === '' ? ' data-later' : ` data-later="${mark}"`;
    })
    .replace(WORDS, (_, date: string) => sinceWords(date, days));
