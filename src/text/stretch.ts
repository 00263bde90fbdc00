/** Moves and resizes a selection by words or sentences, so that passages can be marked from the keyboard. */

/** A stretch of one paragraph: the paragraph's number, from 0, and UTF-16 offsets within it. */
export interface Stretch {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

export type Unit = 'word' | 'sentence';

/** The sentences or words of a text, by Unicode's rules (UAX 29); white space or punctuation alone is not a word. */
export function unitsOf(text: string, unit: Unit, locale: string): { start: number; end: number }[] {
  return [...new Intl.Segmenter(locale, { granularity: unit }).segment(text)].flatMap(
    ({ segment, index, isWordLike }) => {
      const start = index + (segment.length - segment.trimStart().length);
      const end = index + segment.trimEnd().length;
      return start < end && (unit === 'sentence' || isWordLike) ? [{ start, end }] : [];
    },
  );
}

/**
 * The next (1) or previous (-1) unit from the selection, across paragraphs; at the ends of the text, the selection as
 * it was.
 */
export function step(
  paragraphs: readonly string[],
  at: Stretch | undefined,
  unit: Unit,
  by: 1 | -1,
  locale = 'en',
): Stretch | undefined {
  const all = paragraphs.flatMap((text, paragraph) =>
    unitsOf(text, unit, locale).map((span) => ({ paragraph, ...span })),
  );
  if (at === undefined) return by > 0 ? all[0] : all.at(-1);
  const isAfter = (one: Stretch): boolean =>
    one.paragraph > at.paragraph || (one.paragraph === at.paragraph && one.start >= at.end);
  // If only part of a sentence is selected, the next step selects the whole of it.
  const holds = (one: Stretch): boolean =>
    one.paragraph === at.paragraph &&
    one.start <= at.start &&
    one.end >= at.end &&
    one.end - one.start > at.end - at.start;
  const isBefore = (one: Stretch): boolean =>
    one.paragraph < at.paragraph || (one.paragraph === at.paragraph && one.end <= at.start);
  const around = unit === 'sentence' ? all.find(holds) : undefined;
  return around ?? (by > 0 ? all.find(isAfter) : all.findLast(isBefore)) ?? at;
}

/** The selection made longer (1) or shorter (-1) by one unit at its end, within its paragraph and never to nothing. */
export function stretch(paragraphs: readonly string[], at: Stretch, unit: Unit, by: 1 | -1, locale = 'en'): Stretch {
  const spans = unitsOf(paragraphs[at.paragraph] ?? '', unit, locale);
  const end =
    by > 0
      ? spans.find((span) => span.end > at.end)?.end
      : spans.findLast((span) => span.end < at.end && span.end > at.start)?.end;
  return end === undefined ? at : { ...at, end };
}

/** Two characters of the Arabic script that are joined in writing, or would be but for a sign between them. */
const JOINED = /[\p{Script=Arabic}\u0640\u200c\u200d][\p{Script=Arabic}\p{M}\u0640\u200c\u200d]/u;

/**
 * A selection as the reader meant it: without the white space at its ends, and in the Arabic script, where the letters of
 * a word are joined and no cursor can be set between them at sight, with the whole of the words that it cuts. `undefined`
 * when it holds nothing but white space.
 */
export function meant(
  text: string,
  selected: { start: number; end: number },
  locale: string,
): { start: number; end: number } | undefined {
  const words = text.slice(selected.start, selected.end);
  if (words.trim() === '') return undefined;
  const start = selected.start + words.length - words.trimStart().length;
  const end = selected.end - words.length + words.trimEnd().length;
  const wordAt = (offset: number) => {
    const word = new Intl.Segmenter(locale, { granularity: 'word' }).segment(text).containing(offset);
    return { start: word?.index ?? offset, end: (word?.index ?? offset) + (word?.segment.length ?? 1) };
  };
  const cutsAt = (offset: number): boolean => JOINED.test(text.slice(Math.max(0, offset - 1), offset + 1));
  return {
    start: start > 0 && cutsAt(start) ? wordAt(start).start : start,
    end: end < text.length && cutsAt(end) ? wordAt(end - 1).end : end,
  };
}
