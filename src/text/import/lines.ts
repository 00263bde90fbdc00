/** The non-empty lines of a pasted text, with hard-wrapped paragraphs joined again and stray characters removed. */
export function readLines(text: string): string[] {
  return text
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .split(/\n[^\S\n]*\n/)
    .flatMap((block) =>
      joinWrapped(
        block
          .split('\n')
          .map(cleanLine)
          .filter((line) => line !== ''),
      ),
    );
}

/**
 * Reduces white space to single spaces, and removes control characters, byte order marks, soft hyphens, zero-width
 * spaces and bidirectional overrides: none of them is a word, and the overrides can make a line read as something it is
 * not.
 */
function cleanLine(line: string): string {
  return line
    .replace(/[\p{Cc}\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (c) => (c === '\t' ? ' ' : ''))
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Widths in characters at which mail and old editors break text, so that a line is not a paragraph. */
const WIDEST_WRAP = 100;
const NARROWEST_WRAP = 40;

function joinWrapped(lines: string[]): string[] {
  if (lines.length < 2) return lines;
  const full = lines.slice(0, -1).map((line) => line.length);
  const widest = Math.max(...full, lines.at(-1)?.length ?? 0);
  const even = lines.length > 2 && full.every((length) => length > widest - 20);
  const runsOn = lines.slice(1).every((line, i) => !/[.!?:”"’']$/.test(lines[i] ?? '') && /^[\p{Ll}\d]/u.test(line));
  const wrapped = widest <= WIDEST_WRAP && widest >= NARROWEST_WRAP && (even || runsOn);
  return wrapped ? [lines.join(' ')] : lines;
}
