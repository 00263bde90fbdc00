/** Where things are across a drawing: time and values run in the direction in which the language is read. */

import { isRightToLeft } from '@/i18n/language.ts';
import { rounded } from '@/record/figures/time.ts';

/** A place from the left, as SVG has it, of a place from the beginning; both in per cent. */
export const across = (place: number): string => `${isRightToLeft() ? rounded(100 - place) : place}%`;

/** The left edge of what reaches from a place to the end. */
export const leftOfRest = (place: number): string => (isRightToLeft() ? '0%' : across(place));

/** A distance onward, in pixels. */
export const onward = (distance: number): number => (isRightToLeft() ? -distance : distance) || 0;

/** The `direction` of words, by which they are anchored; set on each, so that it does not depend on what is around it. */
export const wordsFrom = (): 'rtl' | undefined => (isRightToLeft() ? 'rtl' : undefined);

/** Turns what is drawn in a box that is 100 wide. */
export const turned = (): string | undefined => (isRightToLeft() ? 'matrix(-1 0 0 1 100 0)' : undefined);
