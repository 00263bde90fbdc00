import * as pages from './pages.ts';
import * as pasted from './pasted.ts';
import { type Shape, shapeOf } from './shape.ts';
import { OTHER_LANGUAGES, STORIES } from './stories.ts';

const NAMES: Readonly<Record<string, string>> = {
  reuters: 'Reuters',
  ap: 'AP',
  bbc: 'BBC',
  guardian: 'The Guardian',
  nyt: 'The New York Times',
  dawn: 'Dawn',
  tribune: 'The Express Tribune',
  alJazeera: 'Al Jazeera',
  hindu: 'The Hindu',
  tass: 'TASS',
  bbcUrdu: 'BBC Urdu',
  aspNet: 'a paper on ASP.NET',
  liveBlog: 'a live blog',
  mail: 'a mail',
};

const { urdu, hindi, arabic, chinese, russian } = OTHER_LANGUAGES;

/** The shapes that papers give a report, as pages and as people paste them; the words are invented. */
export const SHAPES: readonly Shape[] = [
  ...Object.entries(pages).flatMap(([paper, setting]) =>
    (paper === 'bbcUrdu' ? [urdu, hindi, arabic, chinese, russian] : STORIES).map((story) =>
      shapeOf(NAMES[paper] ?? paper, true, setting, story),
    ),
  ),
  ...Object.entries(pasted).flatMap(([paper, setting]) =>
    (paper === 'bbcUrdu' ? [urdu, hindi, arabic, chinese, russian] : STORIES).map((story) =>
      shapeOf(NAMES[paper] ?? paper, false, setting, story),
    ),
  ),
];
