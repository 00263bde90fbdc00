/** Makes every link of a piece of HTML that leaves the document open in a window of its own: the rest of the site is not framed. */
export const linksOutOfFrame = (html: string): string =>
  html.replace(/<a (?![^>]*\btarget=)(?=[^>]*\bhref="(?!#))/g, '<a target="_blank" ');
