import type { Report } from '../../../src/text/import/report.ts';
import type { Story } from './stories.ts';

/** A report in the shape that a paper gives it, and what is to be read in it. */
export interface Shape {
  readonly name: string;
  readonly isPage: boolean;
  readonly input: string;
  readonly report: Omit<Report, 'byline' | 'dropped'> & { readonly authors: readonly string[] };
}

/** The parts of a story that a paper shows. */
interface Shown {
  readonly standfirst?: boolean;
  readonly authors?: boolean;
  readonly published?: boolean;
  readonly updated?: boolean;
  readonly dateline?: string;
  readonly caption?: string;
  readonly crosshead?: boolean;
}

/** A paper's way of setting a story; `shows` says which parts of it can be seen there. */
export type Setting = (story: Story) => { readonly input: string; readonly shows: Shown };

export function shapeOf(paper: string, isPage: boolean, setting: Setting, story: Story): Shape {
  const { input, shows } = setting(story);
  return {
    name: `${paper}, ${isPage ? 'page' : 'pasted'}: ${story.headline.slice(0, 30)}`,
    isPage,
    input,
    report: {
      headline: story.headline,
      standfirst: shows.standfirst ? story.standfirst : null,
      authors: shows.authors === false ? [] : story.authors,
      published: shows.published === false ? null : story.publishedIso,
      updated: shows.updated ? story.updatedIso : null,
      dateline: shows.dateline ?? null,
      caption: shows.caption ?? null,
      paragraphs: shows.crosshead ? withCrosshead(story) : story.paragraphs,
    },
  };
}

const withCrosshead = ({ paragraphs, crosshead }: Story): string[] => [
  ...paragraphs.slice(0, 2),
  crosshead,
  ...paragraphs.slice(2),
];

/** The first paragraph and the others, each in its markup, with the cross-head where it is given. */
export function bodyOf(
  story: Story,
  {
    opening = '',
    wrap = (words: string) => `<p>${words}</p>`,
    cross,
  }: { opening?: string; wrap?: (words: string) => string; cross?: string } = {},
): string {
  return story.paragraphs
    .flatMap((words, i) => [
      ...(i === 2 && cross !== undefined ? [cross] : []),
      wrap(i === 0 ? opening + words : words),
    ])
    .join('\n');
}

/** Names as papers list them: "A", "A and B", "A, B and C". */
export const listed = (names: readonly string[], and = ' and '): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')}${and}${names.at(-1)}`;
