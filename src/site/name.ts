/** The site's name, as used in titles, credits, citations and feeds. */
export const SITE_NAME = 'The Annotated Backgrounder';
