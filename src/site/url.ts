/** Addresses of the site's pages, files and notes, all under the base path. */

import { noteId } from '@/contracts.ts';
import { sourceKey } from '@/record/source-key.ts';

/** The base path, with a trailing slash. */
const BASE = `${import.meta.env.BASE_URL.replace(/\/+$/, '')}/`;

/** The address of a page or file of the site under its base path; `path` begins without a slash. */
export const href = (path: string): string => BASE + path.replace(/^\/+/, '');

/** The address of an entry of the record, from its id. */
export const entryHref = (id: string): string => href(`${id}/`);

export const articleHref = (slug: string): string => href(`articles/${slug}/`);

/** The address that opens a note in its article. */
export const noteHref = (slug: string, name: string): string => `${articleHref(slug)}#${noteId(name)}`;

/** The address of a source in the list, by its short key, since a reading page has hundreds of these. */
export const sourceHref = (id: string): string => href(`sources/#${keyOf(id)}`);

/** The key of a source on this site; `integrations/checked-content.ts` says whether it has many. */
export const keyOf = (id: string): string => sourceKey(id, import.meta.env.MANY_SOURCES === true);

/** The absolute URL of a page or file, for what leaves the site. */
export const wholeUrl = (path: string): string => new URL(href(path), import.meta.env.SITE).href;
