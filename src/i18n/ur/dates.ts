/** How dates are put into words in Urdu. */

import type { dates as english } from '../en/dates.ts';

export const dates: typeof english = {
  about: (date) => (/^\d+$/.test(date) ? `تقریباً ${date}` : `${date} کے لگ بھگ`),
  days: (from, to) => `${from} تا ${to}`,
  years: (from, to) => `${from} تا ${to}`,
  from: (from, to) => `${from} تا ${to}`,
};
