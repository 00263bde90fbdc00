/** Packages that ship no types, as far as they are used here. */

declare module 'edtf' {
  /** A date, season or interval; `min` and `max` are milliseconds since 1970, infinite for an open end. */
  export interface ExtDate {
    readonly min: number;
    readonly max: number;
  }
  /** Throws for a string that is not EDTF (ISO 8601-2, level 2). */
  export default function edtf(date: string): ExtDate;
}

declare module 'subset-font' {
  /** The font with nothing but the characters of `text`; an axis of variation is cut to a range or fixed at a value. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'woff2'; variationAxes?: Record<string, number | { min: number; max: number }> },
  ): Promise<Uint8Array>;
}
