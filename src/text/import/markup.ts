/** What the elements of a newspaper's page stand for, by their names, attributes and classes. */

import type { Role } from './lines.ts';

export type Attributes = Readonly<Record<string, string>>;

const NEVER_READ = new Set(
  'script style noscript template svg iframe button nav footer img input select textarea object audio video canvas label option datalist dialog title'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hr html legend li main menu ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Classes and names of what stands beside a report; each a whole word, or a part between hyphens. */
const ASIDE =
  /(?:^|[\s_-])(?:related|recommended|recommendations|recirc|most-?(?:read|popular|viewed)|read-?more|more-?(?:stories|news|on)|also-?read|trending|newsletter|sign-?up|subscribe|sidebar|right-?(?:col|column|rail)|promo|teasers?|share|sharing|social|comments?|disqus|breadcrumbs?|advert|advertisement|ads?|sponsored|outbrain|taboola|tags?|topics|author-?(?:bio|card)|about-?the-?author|cookie|paywall|pagination)(?:$|[\s_-])/i;
const ASIDE_LANDMARKS = new Set(['complementary', 'navigation', 'contentinfo', 'search']);
/** Left on the page for those who hear it, and not seen. */
const UNSEEN = /(?:^|\s)(?:visually-?hidden|sr-only|screen-reader(?:-text)?)(?:$|\s)/i;

const ROLES: readonly [Role, RegExp][] = [
  ['byline', /(?:^|[\s_-])(?:byline|authors?|contributors?)(?:[_-]+(?:name|names|link|text))?(?:$|\s)/i],
  ['standfirst', /(?:^|[\s_-])(?:standfirst|dek|deck|strap-?line|sub-?title|sub-?headline|sub-?deck)(?:$|\s)/i],
  ['caption', /(?:^|[\s_-])(?:captions?|wp-caption-text|photo-?credit|image-?credit)(?:$|\s)/i],
];

export const isBlock = (name: string): boolean => BLOCKS.has(name);

/** Whether nothing in an element is ever a part of a report. */
export const isNeverRead = (name: string, { hidden, style = '', class: classes = '' }: Attributes): boolean =>
  NEVER_READ.has(name) || hidden !== undefined || /display\s*:\s*none/i.test(style) || UNSEEN.test(classes);

/** Whether an element looks like one of those beside the report: lists of other stories, comments, sharing. */
export const isAside = (name: string, { class: classes = '', id = '', role = '' }: Attributes): boolean =>
  name === 'aside' ||
  (name !== 'body' && name !== 'html' && (ASIDE_LANDMARKS.has(role) || ASIDE.test(`${classes} ${id}`)));

/** The part of a report that an element is; `undefined` where its markup does not say. */
export function roleOf(name: string, { class: classes = '', itemprop = '', rel = '' }: Attributes): Role | undefined {
  if (name === 'h1') return 'headline';
  if (/^h[2-6]$/.test(name)) return ROLES[1]?.[1].test(classes) ? 'standfirst' : 'heading';
  if (name === 'figcaption') return 'caption';
  if (itemprop === 'author' || rel === 'author') return 'byline';
  return ROLES.find(([, form]) => form.test(classes))?.[0];
}
