/** The site's name, as it stands in titles, credits, citations and feeds. */
export const SITE_NAME = 'The Annotated Backgrounder';
