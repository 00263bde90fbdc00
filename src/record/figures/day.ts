/** The report to which a figure belongs, whose day parts what was known from what came later. */

import type { Article, Figure } from '../model.ts';
import { firstReport } from '../report-days.ts';

/** The report whose note is the first to lead to the figure, or the first report; `undefined` when there is none. */
export function reportOfFigure({ data }: Figure, articles: readonly Article[]): Article | undefined {
  const slug = data.notes[0]?.split('/')[0];
  return articles.find(({ id }) => id === slug) ?? firstReport(articles);
}
