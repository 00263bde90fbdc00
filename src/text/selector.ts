/**
 * The types that anchoring shares. Every offset counts UTF-16 code units of the text as given, unlike a
 * TextPositionSelector of the W3C Web Annotation Data Model (section 4.2.5), which counts code points.
 */

/** W3C Web Annotation Data Model, section 4.2.4: words to find, and the words on either side of them. */
export interface TextQuoteSelector {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** A half-open stretch of text, `start` included and `end` not. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * How a quote was placed.
 * - `exact`: the same characters.
 * - `normalized`: the same words once white space, invisible characters, quotation marks, dashes, ligatures, forms of
 *   Arabic letters, figures of other scripts, Unicode composition and, last, case are ignored.
 * - `fuzzy`: a few characters differ, and nothing else in the text comes near.
 * - `ambiguous`: two or more places are equally good; none is taken.
 * - `orphan`: no place is good enough to trust.
 */
export type PlacementStatus = 'exact' | 'normalized' | 'fuzzy' | 'ambiguous' | 'orphan';

/** Where a quote was placed, or why it was not. */
export interface Placement {
  readonly status: PlacementStatus;
  /** Absent when the quote is ambiguous or an orphan. */
  readonly range: TextRange | undefined;
  /** 1 for a sure place, 0 for none; for an ambiguous quote, how good each of the places is. */
  readonly score: number;
  /** The reason, as part of a sentence, for the person who reads the results. */
  readonly reason: string;
  /** For an orphan, the words of the text that come nearest, if any do. */
  readonly nearest?: (TextRange & { readonly text: string }) | undefined;
}
