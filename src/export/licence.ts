/** The licence of the site's text and data; the report's text is its publisher's, and the code has another licence. */
export const LICENCE = {
  name: 'CC BY 4.0',
  spdx: 'CC-BY-4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
