/** Reads the dateline of a report: where, and for some agencies when and by whom, it was written. */

import { isCaption } from './caption.ts';
import { findDates, MONTH } from './date.ts';

/** The place that opens a report, and the line without it. */
export interface Dateline {
  /** As printed, without day and agency: `PORT MARY`, `MOSCOW/ISLAMABAD`, `KYIV, Ukraine`. */
  readonly place: string;
  /** The rest of the line; empty when the dateline stands alone. */
  readonly rest: string;
}

/** A place in capitals: up to five words, or several places. */
const CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}.'’-]+(?:(?: ?[/&] ?| and |,? )\\p{Lu}[\\p{Lu}\\p{M}.'’-]+){0,4}";
/** Where an agency is named, the place may be in small letters, or in a script that has no others. */
const LETTERS = "[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’-]*(?:[ /][\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’-]*){0,3}?";
/** The state or country after it. */
const REGION = `(?:, (?!${MONTH})\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+){0,2})?`;
const DAY = `[.,،]? (?:${MONTH} \\d{1,2}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?:[ /]${MONTH})?)(?:,? \\d{4})?`;
/** "(Reuters)", "/TASS/". */
const AGENCY = '\\.?\\s?(?:\\([\\p{Lu}\\p{Lo}][^()]{0,40}\\)|/[^/]{1,20}/\\.?)';
const MARK = '(?:\\s?[:|]|\\s+[-–—]+|—)';

const FORMS = [
  // PORT MARY: …, NEW YORK — …, KYIV, Ukraine (AP) — …, HARROW BAY, Oct 12 (Reuters) - …, MOSCOW, October 12. /TASS/. …
  `(?<place>${CAPITALS}${REGION})(?:${DAY})?(?:(?:${AGENCY})?${MARK}(?:${AGENCY}(?=\\s))?|${AGENCY}(?=\\s))\\s*(?<rest>.*)`,
  `(?<place>${LETTERS}${REGION})(?:(?:${DAY})?${AGENCY}(?:${MARK}|$)|${DAY}${AGENCY}(?=\\s))\\s*(?<rest>.*)`,
  // Xinhua's: 新华社北京10月12日电（记者…）…
  '\\p{sc=Han}{2,5}[社网](?<place>\\p{sc=Han}{2,8}?)\\d{1,2}月\\d{1,2}日[电電](?:（[^（）]{1,40}）)?\\s*(?<rest>.*)',
].map((form) => new RegExp(`^${form}$`, 'u'));

/** A place before a colon in a script without capitals. */
const WITHOUT_CAPITALS = /^(?<place>\p{Lo}[\p{Lo}\p{M}]*(?: \p{Lo}[\p{Lo}\p{M}]*)?)\s?[:：]\s*(?<rest>.*)$/u;

/** Words in capitals before a colon that are no place. */
const LABEL =
  /^(?:EXCLUSIVE|UPDATED?|WATCH|LIVE|BREAKING|VIDEO|PHOTOS?|OPINION|ANALYSIS|EXPLAINER|FACTBOX|CORRECTION|NOTE|SUMMARY|READ(?: MORE)?|COMMENT|EDITORIAL|FILE|INTERVIEW|REVIEW|PROFILE|SPECIAL REPORT|CNN|BBC|AFP|AP|ANI|PTI|APP|REUTERS|TASS)\b/;

/**
 * The dateline that opens a line, or is all of it; `undefined` where there is none.
 * @param opensBody whether the line is known to be the first after the head, so that "حیدرپور:" too is a place
 */
export function readDateline(line: string, { opensBody }: { opensBody: boolean }): Dateline | undefined {
  if (LABEL.test(line)) return undefined;
  const opening = line.slice(0, 160);
  const match = [...FORMS, ...(opensBody ? [WITHOUT_CAPITALS] : [])].map((form) => opening.match(form)).find(Boolean);
  const place = match?.groups?.place;
  if (match == null || place === undefined || findDates(place).length > 0) return undefined;
  const rest = (match.groups?.rest ?? '') + line.slice(160);
  return isCaption(line) && rest.length < 160 ? undefined : { place: place.replace(/(\p{Lu}{5})\.$/u, '$1'), rest };
}
