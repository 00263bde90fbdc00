/** What a page says of words that are not in its language yet, or render an earlier text; nothing when all is well. */

import { words } from '@/i18n/words.ts';
import type { Translation } from '@/record/model.ts';

/** The sentences, none or more. */
export function translationNotice(translation: Translation | undefined): string[] {
  if (translation === undefined) return [];
  const { none, prose, behind } = words().shell.translation;
  const { hasWords, hasProse, isBehind } = translation;
  return [
    ...(hasWords ? [] : [none]),
    ...(hasWords && !hasProse ? [prose] : []),
    ...(hasWords && isBehind ? [behind] : []),
  ];
}
