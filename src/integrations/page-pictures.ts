/**
 * Draws, for each page that names a picture of its own, the one that other sites show when they link to it (Open Graph):
 * its title and its one-sentence description.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LANGUAGES } from '../i18n/known-languages.ts';
import { languageOfPath } from '../i18n/languages.ts';
import { renderIn } from '../i18n/rendering.ts';
import { words } from '../i18n/words.ts';
import { keptOr } from '../kept/keeping.ts';
import { picturePath } from '../record/page-picture.ts';
import type { SiteConfig } from '../schemas/site-config.ts';
import { builtHtml } from './built-html.ts';
import { drawLeftToRight } from './draw-left-to-right.ts';
import { drawRightToLeft } from './draw-right-to-left.ts';
import type { PictureWords } from './picture-layout.ts';

export const pagePictures = (colours: SiteConfig['colours']): AstroIntegration => ({
  name: 'page-pictures',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir);
      const drawing: Promise<void>[] = [];
      const draw = async (page: string, html: string): Promise<void> => {
        const said = wordsOf(page, html);
        const turned = LANGUAGES[languageOfPath(page)].direction === 'rtl';
        const drawn = await keptOr('pictures', JSON.stringify([said, colours, ...(turned ? ['rtl'] : [])]), () =>
          (turned ? drawRightToLeft : drawLeftToRight)(said, colours),
        );
        const picture = join(root, picturePath(page));
        mkdirSync(dirname(picture), { recursive: true });
        writeFileSync(picture, drawn);
      };
      for (const { file, name } of builtHtml(root)) {
        const html = readFileSync(file, 'utf8');
        const page = name.replace(/(?:^|\/)index\.html$|\.html$/, '');
        if (!namesPicture(html, picturePath(page))) continue;
        // They are drawn on threads of their own beside the next page's layout; a few at a time, since each holds its pixels.
        drawing.push(draw(page, html));
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

/** What a built page says of itself: its Open Graph tags, and its kind from the breadcrumbs. */
function wordsOf(page: string, html: string): PictureWords {
  const meta = (property: string): string =>
    plain(html.match(new RegExp(`<meta property="og:${property}" content="([^"]*)"`))?.[1] ?? '');
  const here = html.match(/<nav class="crumbs[\s\S]*?<li aria-current="page"[^>]*>([^<]*)</)?.[1] ?? '';
  const report = renderIn(languageOfPath(page), () => words().shell.picture);
  const kind = meta('type') === 'article' ? report : plain(here).trim();
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
