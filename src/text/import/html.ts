import { convert } from 'html-to-text';

/** A tag that text pasted from a page has and prose about a page seldom does. */
const BLOCK_TAG =
  /<(?:!doctype|html|head|body|main|article|section|div|p|br|h[1-6]|ul|ol|table|figure|script)(?:\s[^<>]*)?\/?>/i;

/** Whether a text is the source of a web page rather than its words. */
export const isHtml = (text: string): boolean => BLOCK_TAG.test(text);

const SKIPPED = ['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'form', 'button', 'nav', 'footer', 'img'];
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const BLOCKS = ['p', 'div', 'figure', 'figcaption', 'header', 'section', 'time', 'address', 'li', 'blockquote'];

/** The words of a web page, a blank line between blocks; the article alone where the page marks one. */
export function htmlToText(html: string): string {
  const apart = { leadingLineBreaks: 2, trailingLineBreaks: 2 };
  return convert(html, {
    wordwrap: false,
    baseElements: { selectors: ['article', 'main', 'body'], orderBy: 'selectors' },
    limits: { maxBaseElements: 1 },
    selectors: [
      { selector: 'a', options: { ignoreHref: true } },
      ...SKIPPED.map((selector) => ({ selector, format: 'skip' })),
      ...HEADINGS.map((selector) => ({ selector, format: 'heading', options: { uppercase: false, ...apart } })),
      ...BLOCKS.map((selector) => ({ selector, format: 'block', options: apart })),
    ],
  });
}
