/** Numbers the citations in prose: each leaves a placeholder, which gets its number once all of them are known. */

import { words } from '@/i18n/words.ts';

/** The placeholder for a citation's number: a citation alone cannot know how many came before it. */
export const citationSlot = (id: string): string => `[[cite:${id}]]`;

const SLOT = /\[\[cite:([a-z0-9-]+)\]\]/g;

/** Between two citations. */
const NEXT = /<\/a>\s*(?=<a class="cite")/g;

/**
 * Puts the numbers into rendered prose, from 1 in the order of `ids`; a placeholder whose id is not among them stays as
 * it is.
 */
export const numberCitations = (html: string, ids: readonly string[]): string =>
  html
    // Without it their numbers would run together where styles are left behind, as in a copy.
    .replace(NEXT, `</a><span class="cite">${words().shell.comma}</span>`)
    .replace(SLOT, (slot, id: string) => (ids.includes(id) ? String(ids.indexOf(id) + 1) : slot));
