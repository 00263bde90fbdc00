/**
 * The styles of an excerpt in Urdu, beside those in `styles/excerpt.css`: letters one pixel larger and lines twice as high,
 * as Nastaliq needs them, since its words slope down along the line; `heights.ts` reckons with both. As in every excerpt, the
 * typeface is one that the reader has. They are in the page as they are written here, and `astro.config.mjs` puts their
 * hash into the policy.
 */

const face = (name: string, range: string, ...fonts: readonly string[]): string =>
  `@font-face{font-family:"${name}";src:${fonts.map((font) => `local("${font}")`).join(',')};unicode-range:${range}}`;

const LATIN = 'U+20-24F,U+2010-2027';
const ARABIC = 'U+600-6FF,U+750-77F,U+200C-200F,U+FB50-FDFF,U+FE70-FEFF';

const FACES = [
  face('Latin text', LATIN, 'Georgia', 'Gelasio', 'Times New Roman', 'Liberation Serif', 'Noto Serif'),
  face('Latin label', LATIN, 'Segoe UI', 'Roboto', 'Helvetica Neue', 'Noto Sans', 'Liberation Sans', 'Arial'),
  face(
    'Nastaliq',
    ARABIC,
    'Noto Nastaliq Urdu Regular',
    'NotoNastaliqUrdu-Regular',
    'Noto Nastaliq Urdu',
    'Urdu Typesetting',
    'Jameel Noori Nastaleeq',
  ),
].join('');

/** In CSS pixels of a root of 16. */
const sizes = (sizes: Readonly<Record<number, string>>): string =>
  Object.entries(sizes)
    .map(([size, selector]) => `${selector}{font-size:${Number(size) / 16}rem}`)
    .join('');

/** WebKitGTK puts Nastaliq’s dots at the wrong letters: see `styles/nastaliq.css`. */
const IN_NASKH =
  '@supports (hanging-punctuation:first) and (not (font:-apple-system-body)){@layer tokens{:root:lang(ur){--text:"Latin text","Noto Naskh Arabic",serif;--label:"Latin label","Noto Naskh Arabic",sans-serif}}}';

export const urduStyle = `@layer reset,tokens,base,layout,components,utilities,print;@layer tokens{${FACES}:root:lang(ur){--text:"Latin text",Nastaliq,"Noto Naskh Arabic",serif;--label:"Latin label",Nastaliq,"Noto Naskh Arabic",sans-serif;--size-small:.875rem}}${IN_NASKH}@layer base{body:lang(ur){font-family:var(--text)}body :lang(ur){font-family:inherit}}@layer utilities{:lang(ur){font-style:normal;line-height:2;text-underline-offset:.55em}:lang(en){line-height:1.5}${sizes(
  {
    13: '.credit,.sources,.prose>.sources',
    14: '.kicker,.when,.as,.translation',
    15: '.pair',
    16: '.note .gist,.events .gist,.prose:lang(en)',
    17: 'body,.note-title,.events a,.prose:lang(ur)',
    18: '.lead',
    19: '.words',
    23: '.title',
  },
)}.title{text-wrap:balance}.when+.title{margin-block-start:.4rem}.cite{unicode-bidi:isolate}.cite::before{content:"\\2060"}span.cite,.alone,.credit bdi{white-space:nowrap}.pair b::after{content:":"}.note .summary::after{content:"↖"/""}.translation{margin-block-end:.5rem;color:var(--quiet)}}`;
