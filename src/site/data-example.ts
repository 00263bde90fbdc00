/** Shortens what a data file holds to an example of its form. */

/** Long enough to show the form, short enough to be read. */
const SHOWN = 900;
/** The beginning of a text. */
export const start = (text: string): string =>
  text.length <= SHOWN ? text.trim() : `${text.slice(0, SHOWN).trimEnd()} …`;

/** The beginning of a value as JSON. */
export const json = (value: unknown): string => start(JSON.stringify(value, null, 2) ?? '');
