/** The part of the edtf package that is used here; it ships no types. */
declare module 'edtf' {
  /** A date, season or interval; `min` and `max` are milliseconds since 1970, infinite for an open end. */
  export interface ExtDate {
    readonly min: number;
    readonly max: number;
  }
  /** Throws for a string that is not EDTF (ISO 8601-2, level 2). */
  export default function edtf(date: string): ExtDate;
}
