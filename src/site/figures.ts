/** The figures as pages show them: their addresses, and which belong to a note or an entry. */

import { markedAsMain } from '@/i18n/language.ts';
import { words } from '@/i18n/words.ts';
import { oneQuestion, question } from '@/kept/questions.ts';
import { reportOfFigure } from '@/record/figures/day.ts';
import { gapOf, tableOf } from '@/record/figures/table.ts';
import { rowsAt } from '@/record/figures/time.ts';
import type { Figure } from '@/record/model.ts';
import { daysOf, type ReportDays } from '@/record/report-days.ts';
import { getSite, type Site } from './contents.ts';
import { href } from './url.ts';

/** The attributes of a figure’s words where they are not in the language of the page yet. */
export const foreignTo = ({ translation }: Figure): { lang?: string; dir?: string } =>
  translation && !translation.hasWords ? markedAsMain() : {};

/** The path of a figure, without the base. */
export const figurePath = (id: string): string => `figures/#${id}`;

/** The address of a figure on the page of figures. */
export const figureHref = (id: string): string => href(figurePath(id));

/** The path of a figure's CSV file, without the base. */
export const figureCsv = (id: string): string => `data/figures/${id}.csv`;

/** Whether something in a figure became public after the report. */
export const hasLater = ({ data }: Figure): boolean =>
  data.since !== undefined || tableOf(data).rows.some(({ since }) => since !== undefined);

/** The ISO day that parts what was known from what came later in a figure: that of its report, or of the first. */
export const figureDay = (figure: Figure, { articles }: Pick<Site, 'articles'>): string =>
  reportOfFigure(figure, articles)?.data.published ?? '';

/** The days of the reports to which figures belong. */
export const figureDays = ({ articles, figures }: Pick<Site, 'articles' | 'figures'>): ReportDays =>
  daysOf(figures.flatMap((figure) => reportOfFigure(figure, articles) ?? []));

/** The figures that belong to a note or an entry, by its id. */
export const figuresOf = question('figures of', async (id): Promise<readonly Figure[]> => {
  const { figures } = await getSite();
  return figures.filter(({ data }) => data.notes.includes(id) || data.entries.includes(id));
});

/** Whether there are any figures. */
export const hasFigures = oneQuestion('has figures', async () => (await getSite()).figures.length > 0);

/** Says how many of a figure's values were not found, with hindsight or as of the day; empty when all were. */
export function notFound({ data }: Figure, later: boolean): string {
  const gaps = rowsAt(tableOf(data).rows, later).filter((row) => !row.given && gapOf(row) === 'unknown');
  return gaps.length === 0 ? '' : words().figures.notFound(gaps.length);
}
