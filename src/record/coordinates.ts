/** Where a place is, in words. */

import { words } from '../i18n/words.ts';

/** `55.76° N, 37.62° E`: degrees north and east, negative to the south and west, with this many decimals. */
export function coordinatesInWords(latitude: number, longitude: number, decimals: number): string {
  const { degrees, directions } = words().record;
  const inWords = (value: number, above: string, below: string): string =>
    degrees(Math.abs(value).toFixed(decimals), value < 0 ? below : above);
  const { north, south, east, west } = directions;
  return inWords(latitude, north, south) + words().shell.comma + inWords(longitude, east, west);
}
