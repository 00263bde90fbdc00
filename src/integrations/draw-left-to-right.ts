/** Draws the picture of a page that is written from left to right, in Newsreader. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FontStyle, FontWeight } from 'satori';
import { PICTURE } from '../record/page-picture.ts';
import type { SiteConfig } from '../schemas/site-config.ts';
import { layOutPicture, type PictureLook, type PictureWords, type Style } from './picture-layout.ts';

/** The PNG of a picture. */
export async function drawLeftToRight(words: PictureWords, colours: SiteConfig['colours']): Promise<Uint8Array> {
  // Loaded when there is something to draw, which takes a second.
  const [{ default: satori }, { renderAsync }] = await Promise.all([import('satori'), import('@resvg/resvg-js')]);
  const { title, lead } = words;
  const said = lead.length > 170 ? `${lead.slice(0, lead.lastIndexOf(' ', 168))} …` : lead;
  const svg = await satori(layOutPicture({ ...words, lead: said }, lookOf(title), colours, box), {
    ...PICTURE,
    fonts: fonts(),
  });
  return (await renderAsync(svg, { font: { loadSystemFonts: false } })).asPng();
}

const lookOf = (title: string): PictureLook => ({
  page: { fontFamily: 'Newsreader' },
  kind: {},
  rule: (line) => ({ borderLeft: line, paddingLeft: 36 }),
  title: {
    fontSize: title.length > 60 ? 64 : title.length > 34 ? 76 : 92,
    fontWeight: 400,
    lineHeight: 1.06,
    letterSpacing: -1,
  },
  lead: { marginTop: 24, fontSize: 36, fontStyle: 'italic', lineHeight: 1.3 },
  site: {},
});

// biome-ignore lint/suspicious/noExplicitAny: satori's type asks for a ReactNode, and takes any object of this shape
const box = (style: Style, children: any): any => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

let read: ReturnType<typeof readFonts> | undefined;
const fonts = () => (read ??= readFonts());

function readFonts() {
  const files = createRequire(import.meta.url);
  const font = (set: string, weight: FontWeight, style: FontStyle) => ({
    name: 'Newsreader',
    data: readFileSync(files.resolve(`@fontsource/newsreader/files/newsreader-${set}-${weight}-${style}.woff`)),
    weight,
    style,
  });
  return ['latin', 'latin-ext'].flatMap((set) => [
    font(set, 400, 'normal'),
    font(set, 600, 'normal'),
    font(set, 400, 'italic'),
  ]);
}
