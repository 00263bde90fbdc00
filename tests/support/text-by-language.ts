/** What a page shows and says, piece by piece, with the language that each piece is marked as. */

import { Parser } from 'htmlparser2';

interface Piece {
  readonly text: string;
  /** From the nearest `lang` around it. */
  readonly lang: string;
  /** The direction from the nearest `dir` around it. */
  readonly dir: string;
}

/** Attributes that readers hear or see. */
const SPOKEN = ['aria-label', 'aria-description', 'title', 'alt', 'placeholder'];

/** The texts of a page, without scripts and styles and without what is inside an element of one of these names. */
export function textByLanguage(html: string, without: readonly string[] = []): Piece[] {
  const pieces: Piece[] = [];
  const around: { lang: string; dir: string; isLeftOut: boolean }[] = [{ lang: '', dir: 'ltr', isLeftOut: false }];
  const add = (text: string): void => {
    const { lang = '', dir = '', isLeftOut } = around.at(-1) ?? {};
    const words = text.replace(/\s+/g, ' ').trim();
    if (words !== '' && !isLeftOut) pieces.push({ text: words, lang, dir });
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const outer = around.at(-1);
        around.push({
          lang: attributes.lang ?? outer?.lang ?? '',
          dir: attributes.dir ?? outer?.dir ?? '',
          isLeftOut: outer?.isLeftOut || ['script', 'style', ...without].includes(name),
        });
        for (const spoken of SPOKEN) if (attributes[spoken]) add(attributes[spoken]);
      },
      ontext: add,
      onclosetag() {
        around.pop();
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  return pieces;
}
