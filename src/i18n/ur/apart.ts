/** So that a Latin name or figure at the edge of a sentence in Urdu keeps its place there (U+2068 and U+2069). */
export const apart = (name: string): string => `\u2068${name}\u2069`;
