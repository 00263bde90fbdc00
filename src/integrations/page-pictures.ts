/**
 * Draws, for each page that names a picture of its own, the one that other sites show when they link to it (Open Graph):
 * its title and its one-sentence description.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { FontStyle, FontWeight } from 'satori';
import { keptOr } from '../kept/keeping.ts';
import { PICTURE, picturePath } from '../record/page-picture.ts';
import { FIXED_COLOURS, type SiteConfig } from '../schemas/site-config.ts';
import { builtHtml } from './built-html.ts';

export const pagePictures = (colours: SiteConfig['colours']): AstroIntegration => ({
  name: 'page-pictures',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir);
      const fonts = readFonts();
      const drawing: Promise<void>[] = [];
      const draw = async (words: Words, picture: string): Promise<void> => {
        const drawn = await keptOr('pictures', JSON.stringify([words, colours]), async () => {
          // Loaded when there is something to draw, which takes a second.
          const [{ default: satori }, { renderAsync }] = await Promise.all([
            import('satori'),
            import('@resvg/resvg-js'),
          ]);
          const svg = await satori(layOut(words, colours), { ...PICTURE, fonts });
          return (await renderAsync(svg, { font: { loadSystemFonts: false } })).asPng();
        });
        mkdirSync(dirname(picture), { recursive: true });
        writeFileSync(picture, drawn);
      };
      for (const { file, name } of builtHtml(root)) {
        const html = readFileSync(file, 'utf8');
        const page = name.replace(/(?:^|\/)index\.html$|\.html$/, '');
        if (!namesPicture(html, picturePath(page))) continue;
        // Resvg draws on its own threads beside the next page's layout; a few at a time, since each holds its pixels.
        drawing.push(draw(wordsOf(html), join(root, picturePath(page))));
        if (drawing.length >= AT_ONCE) await drawing.shift();
      }
      await Promise.all(drawing);
    },
  },
});

/** Whether a page names this picture, and not that of another page. */
const namesPicture = (html: string, picture: string): boolean =>
  html.match(/<meta property="og:image" content="([^"]*)"/)?.[1]?.endsWith(`/${picture}`) ?? false;

const AT_ONCE = 4;

interface Words {
  readonly site: string;
  readonly kind: string;
  readonly title: string;
  readonly lead: string;
}

/** What a built page says of itself: its Open Graph tags, and its kind from the breadcrumbs. */
function wordsOf(html: string): Words {
  const meta = (property: string): string =>
    plain(html.match(new RegExp(`<meta property="og:${property}" content="([^"]*)"`))?.[1] ?? '');
  const here = html.match(/<nav class="crumbs[\s\S]*?<li aria-current="page"[^>]*>([^<]*)</)?.[1] ?? '';
  const kind = meta('type') === 'article' ? 'A news report, with notes' : plain(here).trim();
  return { site: meta('site_name'), kind, title: meta('title'), lead: meta('description') };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
};
const plain = (text: string): string =>
  text.replace(/&(?:quot|#34|#39|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity).replaceAll('&amp;', '&');

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

type Style = Readonly<Record<string, string | number>>;
type Box = { type: 'div'; props: { style: Style; children?: Box[] | string } };
const box = (style: Style, children?: Box[] | string): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, ...(children !== undefined && { children }) },
});

/** The colours of pages by day. */
const byDay = <Name extends string>(colours: Readonly<Record<Name, { light: string }>>): Record<Name, string> =>
  Object.fromEntries(Object.entries<{ light: string }>(colours).map(([name, { light }]) => [name, light])) as Record<
    Name,
    string
  >;

/**
 * The picture as the elements that Satori takes, shaped like React's: the site's light colours, and a rule at the side
 * as on notes.
 */
// biome-ignore lint/suspicious/noExplicitAny: satori's type asks for a ReactNode, and takes any object of this shape
function layOut({ site, kind, title, lead }: Words, colours: SiteConfig['colours']): any {
  const { paper, accent, ink, quiet, hair } = byDay({ ...FIXED_COLOURS, ...colours });
  const size = title.length > 60 ? 64 : title.length > 34 ? 76 : 92;
  const said = lead.length > 170 ? `${lead.slice(0, lead.lastIndexOf(' ', 168))} …` : lead;
  return box(
    {
      flexDirection: 'column',
      ...PICTURE,
      boxSizing: 'border-box',
      padding: '64px 72px 52px',
      background: paper,
      fontFamily: 'Newsreader',
    },
    [
      box({ color: accent, fontSize: 30, fontWeight: 600, height: 48 }, kind),
      box(
        {
          flexDirection: 'column',
          flexGrow: 1,
          justifyContent: 'center',
          borderLeft: `6px solid ${accent}`,
          paddingLeft: 36,
        },
        [
          box({ color: ink, fontSize: size, fontWeight: 400, lineHeight: 1.06, letterSpacing: -1 }, title),
          box({ marginTop: 24, color: quiet, fontSize: 36, fontStyle: 'italic', lineHeight: 1.3 }, said),
        ],
      ),
      box(
        { marginTop: 36, borderTop: `2px solid ${hair}`, paddingTop: 22, color: ink, fontSize: 30, fontWeight: 600 },
        site,
      ),
    ],
  );
}
