/** Tells the source of a web page from plain text, and reduces it to its words. */

import { convert } from 'html-to-text';

/** How a page, or a part of one, begins. */
const OPENING = /^\s*<(?:!doctype|html|head|body|main|article|section|header|div|p|h[1-6])[\s>]/i;
/** The end of a block. A single one may be a remark about HTML in plain text, or an attempt to smuggle some in. */
const BLOCK_END = /<\/(?:p|div|h[1-6]|section|article|li)>|<br\s*\/?>/gi;

/** Whether a text is the source of a web page rather than its words. */
export const isHtml = (text: string): boolean => OPENING.test(text) || (text.match(BLOCK_END)?.length ?? 0) > 1;

const SKIPPED = ['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'form', 'button', 'nav', 'footer', 'img'];
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const BLOCKS = ['p', 'div', 'figure', 'figcaption', 'header', 'section', 'time', 'address', 'li', 'blockquote'];

/** The words of a web page, with a blank line between blocks; only the article, where the page marks one. */
export function htmlToText(html: string): string {
  const apart = { leadingLineBreaks: 2, trailingLineBreaks: 2 };
  return convert(html, {
    wordwrap: false,
    baseElements: { selectors: ['article', 'main', 'body'], orderBy: 'selectors' },
    // A newspaper's page is some thirty elements deep. Anything deeper than this is left out; without a limit it would
    // crash the program.
    limits: { maxBaseElements: 1, maxDepth: 1000 },
    selectors: [
      { selector: 'a', options: { ignoreHref: true } },
      ...SKIPPED.map((selector) => ({ selector, format: 'skip' })),
      ...HEADINGS.map((selector) => ({ selector, format: 'heading', options: { uppercase: false, ...apart } })),
      ...BLOCKS.map((selector) => ({ selector, format: 'block', options: apart })),
    ],
  });
}
