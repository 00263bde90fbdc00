/** The lines of a pasted text that hold words, with hard-wrapped paragraphs joined again and stray characters gone. */
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
 * White space to single spaces; control characters, byte order mark, soft hyphens, zero-width spaces and bidirectional
 * overrides away: none of them is a word, and the overrides can make a line read as what it is not.
 */
function cleanLine(line: string): string {
  return line
    .replace(/[\p{Cc}\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (c) => (c === '\t' ? ' ' : ''))
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Text from mail and old editors is broken at a fixed width; there a line is no paragraph. */
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
