/** Writes links as HTML, for what `InEveryLanguage.astro` lists. */

import { markedAsMain } from '@/i18n/language.ts';
import type { Translation } from '@/record/model.ts';
import { escapeMarkup } from '@/text/markup.ts';

/** A link; `translation` says whether its words are in the language that is being rendered. */
export function linkTo(to: string, name: string, translation?: Translation): string {
  const attributes = Object.entries(translation?.hasWords === false ? markedAsMain() : {});
  const marked = attributes.map(([attribute, value]) => ` ${attribute}="${value}"`).join('');
  return `<a href="${to}"${marked}>${escapeMarkup(name)}</a>`;
}
