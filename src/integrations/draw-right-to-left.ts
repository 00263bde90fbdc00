/**
 * Draws the picture of a page that is written from right to left, in Nastaliq: with Takumi, since Satori sets the letters
 * of a word side by side on one line and not where Nastaliq has them, and Resvg allows one typeface in a line.
 */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Node, Renderer } from '@takumi-rs/core';
import { PICTURE } from '../record/page-picture.ts';
import type { SiteConfig } from '../schemas/site-config.ts';
import { layOutPicture, type PictureLook, type PictureWords, type Style } from './picture-layout.ts';

/** In pixels: the room for title and description, and the width of a line in it. */
const ROOM = 366;
const MEASURE = PICTURE.width - 2 * 72 - 6 - 36;

/** The words of a line slope down along it, so lines are twice as high as in other scripts. */
const TITLE_LINE = 1.85;
const LEAD_SIZE = 32;
const LEAD_LINE = 2;

/** The sizes that a title may have: the first in which it leaves room for two lines below it. */
const TITLE_SIZES = [80, 70, 60, 52, 44];
const MOST_LINES = 3;

let renderer: Promise<Renderer> | undefined;

/** The PNG of a picture. */
export async function drawRightToLeft(words: PictureWords, colours: SiteConfig['colours']): Promise<Uint8Array> {
  renderer ??= openRenderer();
  const drawn = await renderer;
  const heightOf = async (style: Style, text: string): Promise<number> =>
    (await drawn.measure(box({ ...PAGE, ...style, width: MEASURE }, text))).height;
  const shown = await fitted(words, heightOf);
  const look: PictureLook = {
    page: PAGE,
    kind: { lineHeight: 1.4 },
    rule: (line) => ({ borderRight: line, paddingRight: 36 }),
    title: shown.style,
    lead: LEAD,
    site: { lineHeight: 1.4 },
  };
  return drawn.render(layOutPicture({ ...words, ...shown }, look, colours, box), { ...PICTURE, format: 'png' });
}

const PAGE = { direction: 'rtl', fontFamily: 'Newsreader, Nastaliq' };
const LEAD = { fontSize: LEAD_SIZE, lineHeight: LEAD_LINE };

async function openRenderer(): Promise<Renderer> {
  // Loaded when there is something to draw.
  const { Renderer } = await import('@takumi-rs/core');
  const opened = new Renderer();
  for (const font of readFonts()) await opened.registerFont(font);
  return opened;
}

type HeightOf = (style: Style, text: string) => Promise<number>;

/** The title in the largest size that fits, and as much of the description as there is room for below it. */
async function fitted(
  { title, lead }: PictureWords,
  heightOf: HeightOf,
): Promise<{ style: Style; title: string; lead: string }> {
  const line = LEAD_SIZE * LEAD_LINE;
  let style = {};
  for (const fontSize of TITLE_SIZES) {
    style = { fontSize, lineHeight: TITLE_LINE, textWrap: 'balance' };
    if ((await heightOf(style, title)) + 2 * line <= ROOM) break;
  }
  const shown = await cut(title, ROOM - line, (text) => heightOf(style, text));
  const room = Math.min(MOST_LINES * line, ROOM - (await heightOf(style, shown)));
  return { style, title: shown, lead: await cut(lead, room, (text) => heightOf(LEAD, text)) };
}

/** As many words of a text as have room, with an ellipsis if those are not all. */
async function cut(text: string, room: number, heightOf: (text: string) => Promise<number>): Promise<string> {
  const words = text.trim().split(/\s+/);
  const first = (count: number): string =>
    count === words.length
      ? words.join(' ')
      : `${words
          .slice(0, count)
          .join(' ')
          .replace(/[،؛:–\s]+$/, '')} …`;
  let count = words.length;
  while (count > 1 && (await heightOf(first(count))) > room) count -= 1;
  return first(count);
}

const box = (style: Style, content: Node[] | string): Node => ({
  type: 'container',
  children: typeof content === 'string' ? [{ type: 'text', text: content }] : content,
  style: { display: 'flex', ...style },
});

function readFonts() {
  const files = createRequire(import.meta.url);
  const font = (name: string, family: string, set: string, weight: number) => ({
    name,
    data: readFileSync(files.resolve(`@fontsource/${family}/files/${family}-${set}-${weight}-normal.woff2`)),
    weight,
    style: 'normal',
  });
  return [400, 600].flatMap((weight) => [
    font('Newsreader', 'newsreader', 'latin', weight),
    font('Newsreader', 'newsreader', 'latin-ext', weight),
    font('Nastaliq', 'noto-nastaliq-urdu', 'arabic', weight),
  ]);
}
