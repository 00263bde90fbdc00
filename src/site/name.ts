export const SITE_NAME = 'The Annotated Backgrounder';
