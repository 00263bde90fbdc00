export { builtPages, isExcerpt } from './built-pages.ts';

/** The reading page of the report. */
export const READING = '/articles/bilawal-in-moscow/';

/** The same with its notes open, absent, and one of them open on the day of the report. */
export const IN_OTHER_DENSITIES = [`${READING}?notes=open`, `${READING}?notes=none`, `${READING}?as=then#note-lavrov`];

/** One page of each kind. */
export const PAGE_KINDS = [
  '/',
  READING,
  `${READING}plain/`,
  `${READING}passages/`,
  '/record/',
  '/people/',
  '/people/imran-khan/',
  '/organisations/sco/',
  '/events/',
  '/events/first-cargo-2023/',
  '/claims/',
  '/claims/us-conspiracy/',
  '/places/moscow/',
  '/terms/cipher/',
  '/threads/the-oil-deal/',
  '/timeline/',
  '/map/',
  '/search/',
  '/sources/',
  '/notebook/',
  `${READING}cite/`,
  '/changes/',
  '/study/',
  '/study/questions/',
  '/study/cards/',
  '/study/teach/',
  '/study/paths/one-lesson/',
  '/study/handouts/text/',
  '/study/handouts/claims/',
  '/offline/',
  '/data/',
  '/data/contracts/',
  '/embed/',
  '/embed/bilawal-in-moscow/p9/',
  '/embed/bilawal-in-moscow/note/lavrov/',
  '/embed/claim/us-conspiracy/',
  '/embed/event/samarkand-2022/',
  '/embed/timeline/the-oil-deal/',
  '/about/',
  '/404.html',
];
