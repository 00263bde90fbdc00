/** The offsets at which `needle` occurs in `text`, overlaps included, up to `most`. An empty needle never occurs. */
export function occurrences(text: string, needle: string, most = Number.POSITIVE_INFINITY): number[] {
  const found: number[] = [];
  if (needle === '') return found;
  for (let at = text.indexOf(needle); at >= 0 && found.length < most; at = text.indexOf(needle, at + 1)) {
    found.push(at);
  }
  return found;
}
