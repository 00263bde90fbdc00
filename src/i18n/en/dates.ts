/** How dates are put into words in English. */

export const dates = {
  about: (date: string) => `about ${date}`,
  /** Days of one month: `18–20 January 2023`. */
  days: (from: number, to: string) => `${from}–${to}`,
  years: (from: string, to: string) => `${from}–${to}`,
  from: (from: string, to: string) => `${from} – ${to}`,
};
