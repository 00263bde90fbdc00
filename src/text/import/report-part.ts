/** Finds the part of a page that is the report, by how many words its sections hold that are in no link. */

import { endsSentence } from './lines.ts';
import type { PageLine, Section } from './page.ts';

/** How many times as long as the longest article the rest must be, for the report to stand outside any article. */
const LONGER = 3;
/** How many times as long as the others the longest article is at least, where the others are cards of other stories. */
const SHORTER = 4;

/** Whether a line is a heading of the first level that does not lead elsewhere, as a paper's name does. */
export const isHeadline = ({ role, unlinked }: PageLine): boolean => role === 'headline' && unlinked > 0;

/** The sections that hold a line, the innermost first. */
function sectionsOf({ section }: PageLine): Section[] {
  const all: Section[] = [];
  for (let at = section; at !== undefined; at = at.parent) all.push(at);
  return all;
}

const isIn = (line: PageLine, section: Section): boolean => sectionsOf(line).includes(section);

/** The characters of each section that are in no link, and of the page (`undefined`); without asides. */
function weigh(lines: readonly PageLine[]): Map<Section | undefined, number> {
  const weights = new Map<Section | undefined, number>();
  for (const line of lines.filter(({ role }) => role !== 'aside'))
    for (const one of [undefined, ...sectionsOf(line)]) weights.set(one, (weights.get(one) ?? 0) + line.unlinked);
  return weights;
}

/**
 * The lines with the role `aside` where they stand in an aside, in a form or in a list of links. A form that holds the
 * headline or half of the page is the page itself, as ASP.NET makes them; so is an aside that only its name makes one.
 */
export function markAsides(lines: readonly PageLine[]): PageLine[] {
  const weights = weigh(lines);
  const headed = new Set(lines.filter(isHeadline).flatMap(sectionsOf));
  const isBeside = (section: Section): boolean => {
    const most = section.kind === 'form' ? 0.5 : section.kind === 'aside' ? 0.9 : 0;
    return !headed.has(section) && (weights.get(section) ?? 0) < most * (weights.get(undefined) ?? 0);
  };
  const beside = new Set([...weights.keys()].filter((one) => one !== undefined && isBeside(one)));
  const isLink = (line: PageLine): boolean =>
    line.isItem === true && line.unlinked === 0 && line.role !== 'byline' && !endsSentence(line.words);
  return lines.map((line) =>
    isLink(line) || sectionsOf(line).some((one) => beside.has(one)) ? { ...line, role: 'aside' } : line,
  );
}

/** The lines of the longest article, or of `main`, or of the page, with a headline that stands above it. */
export function chooseReport(lines: readonly PageLine[]): PageLine[] {
  const weights = weigh(lines);
  const weightOf = (section: Section | undefined): number => weights.get(section) ?? 0;
  const byLength = (kind: Section['kind']): Section[] =>
    [...weights.keys()].filter((one) => one?.kind === kind).sort((a, b) => weightOf(b) - weightOf(a)) as Section[];
  const [main] = byLength('main');
  const [article, second] = byLength('article');
  const outside = lines.filter((line) => !sectionsOf(line).some(({ kind }) => kind === 'article'));
  const around = weigh(main === undefined ? outside : outside.filter((line) => isIn(line, main))).get(undefined) ?? 0;
  // Under one headline, articles of about the same length are the posts of a live blog.
  const isLiveBlog =
    second !== undefined &&
    outside.some(isHeadline) &&
    !isWithin(second, article) &&
    weightOf(second) * SHORTER > weightOf(article) &&
    around <= weightOf(second) + weightOf(article);
  if (article !== undefined && around <= LONGER * weightOf(article) && !isLiveBlog) return within(lines, article);
  // Beside a report that is longer than any of them, articles are other stories.
  const report = isLiveBlog ? lines : outside;
  const isInMain = weightOf(undefined) <= (LONGER + 1) * weightOf(main);
  return main !== undefined && isInMain ? within(report, main) : [...report];
}

const isWithin = (section: Section | undefined, other: Section | undefined): boolean =>
  section !== undefined && (section === other || isWithin(section.parent, other));

/** The lines in a section, and those from the headline above it to its beginning, if it holds none itself. */
function within(lines: readonly PageLine[], section: Section): PageLine[] {
  const inside = lines.filter((line) => isIn(line, section));
  const start = inside[0] === undefined ? 0 : lines.indexOf(inside[0]);
  const above = lines
    .slice(0, start)
    .filter((line) => !sectionsOf(line).some(({ kind }) => kind === 'article') && line.role !== 'aside');
  const headline = inside.some(isHeadline) ? -1 : above.findLastIndex(isHeadline);
  return headline < 0 ? inside : [...above.slice(headline), ...inside];
}
