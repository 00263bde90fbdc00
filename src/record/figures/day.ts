/** The report to which a figure belongs, whose day parts what was known from what came later. */

import type { Figure } from '../model.ts';

/** The slug of the article whose note first leads to the figure; empty when none does. */
export const articleOf = ({ data }: Figure): string => data.notes[0]?.split('/')[0] ?? '';
