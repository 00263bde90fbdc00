/** Addresses of the site's pages, files and notes, all under the base path. */

import { noteId } from '@/contracts.ts';
import type { Language } from '@/i18n/known-languages.ts';
import { language } from '@/i18n/language.ts';
import { isInEachLanguage, pathIn } from '@/i18n/languages.ts';
import { sourceKey } from '@/record/source-key.ts';

/** The base path, with a trailing slash. */
const BASE = `${import.meta.env.BASE_URL.replace(/\/+$/, '')}/`;

/** The address of a page or file in the language that is being rendered; `path` begins without a slash. */
export const href = (path: string): string => hrefIn(language(), path);

/** The same in a given language. */
export const hrefIn = (of: Language, path: string): string => BASE + ownPath(path.replace(/^\/+/, ''), of);

/** A path in the language that is being rendered or in another one, without the base. */
export const ownPath = (path: string, of: Language = language()): string =>
  isInEachLanguage(path) ? pathIn(of, path) : path;

/** The address of a file that is the same in all languages. */
export const fileHref = (path: string): string => BASE + path;

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
export const wholeUrl = (path: string): string => wholeUrlIn(language(), path);

/** The same in a given language. */
export const wholeUrlIn = (of: Language, path: string): string => new URL(hrefIn(of, path), import.meta.env.SITE).href;

/** The absolute URL of a file that is the same in all languages. */
export const wholeFileUrl = (path: string): string => new URL(fileHref(path), import.meta.env.SITE).href;
