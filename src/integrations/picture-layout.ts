/** How the picture of a page is laid out: the site's light colours, and a rule at the side as on notes. */

import { PICTURE } from '../record/page-picture.ts';
import { FIXED_COLOURS, type SiteConfig } from '../schemas/site-config.ts';

/** What a picture says. */
export interface PictureWords {
  readonly site: string;
  readonly kind: string;
  readonly title: string;
  readonly lead: string;
}

/** The styles of CSS, as React writes them. */
export type Style = Readonly<Record<string, string | number>>;

/** What differs between typefaces and directions. */
export interface PictureLook {
  readonly page: Style;
  readonly kind: Style;
  readonly rule: (line: string) => Style;
  readonly title: Style;
  readonly lead: Style;
  readonly site: Style;
}

/**
 * The elements of the picture, as the library that draws it takes them.
 * @param box makes an element of its styles, with the elements or the words in it
 */
export function layOutPicture<Element>(
  { site, kind, title, lead }: PictureWords,
  look: PictureLook,
  colours: SiteConfig['colours'],
  box: (style: Style, content: Element[] | string) => Element,
): Element {
  const { paper, accent, ink, quiet, hair } = byDay({ ...FIXED_COLOURS, ...colours });
  return box(
    {
      flexDirection: 'column',
      ...PICTURE,
      boxSizing: 'border-box',
      padding: '64px 72px 52px',
      background: paper,
      ...look.page,
    },
    [
      box({ color: accent, fontSize: 30, fontWeight: 600, height: 48, ...look.kind }, kind),
      box({ flexDirection: 'column', flexGrow: 1, justifyContent: 'center', ...look.rule(`6px solid ${accent}`) }, [
        box({ color: ink, ...look.title }, title),
        box({ color: quiet, ...look.lead }, lead),
      ]),
      box(
        {
          marginTop: 36,
          borderTop: `2px solid ${hair}`,
          paddingTop: 22,
          color: ink,
          fontSize: 30,
          fontWeight: 600,
          ...look.site,
        },
        site,
      ),
    ],
  );
}

/** The colours of pages by day. */
const byDay = <Name extends string>(colours: Readonly<Record<Name, { light: string }>>): Record<Name, string> =>
  Object.fromEntries(Object.entries<{ light: string }>(colours).map(([name, { light }]) => [name, light])) as Record<
    Name,
    string
  >;
