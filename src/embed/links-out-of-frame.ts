/** Makes every link that leaves an excerpt open in a new window, since the rest of the site may not be framed. */
export const linksOutOfFrame = (html: string): string =>
  html.replace(/<a (?![^>]*\btarget=)(?=[^>]*\bhref="(?!#))/g, '<a target="_blank" ');
