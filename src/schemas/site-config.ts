/** The schema of `site.config.ts`: what makes a site its owner's, and the contrast that its colours must keep. */

import { z } from 'astro/zod';
import { LANGUAGES, type Language } from '../i18n/known-languages.ts';

/** The languages that the pages themselves can be in, by their BCP 47 tags. */
const KNOWN = Object.keys(LANGUAGES) as [Language, ...Language[]];

/** The terms under which text and data can be given away, by their SPDX identifiers. */
const LICENCES = ['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC-BY-NC-4.0', 'CC-BY-NC-SA-4.0', 'CC-BY-ND-4.0', 'CC0-1.0'] as const;

/** The colours of `src/styles/tokens.css` that the owner does not choose, as far as others must keep a contrast with them. */
export const FIXED_COLOURS = {
  ink: { light: '#1e1c18', dark: '#e9e5dc' },
  quiet: { light: '#5f5a50', dark: '#aaa498' },
  raised: { light: '#fffefb', dark: '#1d2024' },
  'since-wash': { light: '#e8f1f2', dark: '#192a2f' },
  hair: { light: '#dcd6c8', dark: '#363940' },
  mark: { light: '#f6e7b8', dark: '#4a3f1d' },
} as const;

/** What is written in each of the owner's colours or on it, with the paper first: on a bad paper, no colour is right. */
const PAIRS = {
  paper: [
    ['ink', 'paper'],
    ['quiet', 'paper'],
  ],
  accent: [
    ['accent', 'paper'],
    ['accent', 'raised'],
  ],
  since: [
    ['since', 'paper'],
    ['since', 'raised'],
    ['since', 'since-wash'],
  ],
} as const;

/** Of words and what they stand on: WCAG 2.2, success criterion 1.4.3. */
const LEAST_CONTRAST = 4.5;

const colour = z.string().regex(/^#[0-9a-f]{6}$/, { error: 'must be a colour such as #9c2d18, in small letters' });
const pair = z.strictObject({ light: colour, dark: colour });

/** A text of at most so many letters, for places where there is one line. */
const oneLine = (letters: number) =>
  z
    .string()
    .trim()
    .min(1, { error: 'is empty' })
    .max(letters, { error: `is longer than ${letters} letters` })
    .regex(/^\P{Cc}*$/u, { error: 'must be one line' });

const list = (words: readonly string[]): string => words.join(', ');

export const siteConfig = z.strictObject({
  /** The name of the site: in the header, in titles, references, credits, feeds and files. */
  name: oneLine(40),
  /**
   * Where it will be published, with its folder if it is in one. The variables SITE_URL and SITE_BASE replace it for one
   * build.
   */
  address: z.url({
    protocol: /^https?$/,
    error: 'must be a whole address such as https://example.org/backgrounder',
  }),
  /** Each by day and by night, in the hexadecimal notation of CSS. */
  colours: z
    .strictObject({
      /** What the words stand on. */
      paper: pair,
      /** Links, marks and buttons. */
      accent: pair,
      /** What became public after the report. */
      since: pair,
    })
    .superRefine((chosen, context) => {
      for (const scheme of ['light', 'dark'] as const) {
        for (const [name, pairs] of Object.entries(PAIRS)) {
          const fault = faintest(pairs, { ...FIXED_COLOURS, ...chosen }, scheme);
          if (fault === undefined) continue;
          const further = (scheme === 'light') === (fault.above === name) ? 'darker' : 'lighter';
          context.addIssue({
            code: 'custom',
            path: [name, scheme],
            message: fault.words,
            params: { remedy: `Choose a ${further} colour.` },
          });
          if (name === 'paper') break;
        }
      }
    }),
  /** Who publishes the site, and an e-mail or web address at which readers reach them; at the foot of every page. */
  imprint: z
    .strictObject({
      publisher: oneLine(200),
      contact: z.union([z.email(), z.url({ protocol: /^https?$/ })], {
        error: 'must be an e-mail address or a whole web address',
      }),
    })
    .optional(),
  /** The languages of the pages, the main one first. */
  languages: z
    .array(z.enum(KNOWN, { error: `may be ${list(KNOWN)}` }), { error: 'must be a list such as ["en"]' })
    .min(1, { error: 'must have at least one language' }),
  /** The terms for text and data, by their SPDX identifier. */
  licence: z.enum(LICENCES, { error: `may be ${list(LICENCES)}` }),
  /** The slug of the article to which the addresses below `study/` belong; when it is left out, the one published first. */
  first: z.string().min(1).optional(),
  /** What is built and linked besides reports, record, timeline, map, sources, notebook and search. */
  show: z.strictObject({
    /** Paths, questions, cards and handouts. */
    study: z.boolean(),
    /** Files for programs. */
    data: z.boolean(),
    /** Excerpts for other people's pages. */
    embeds: z.boolean(),
  }),
});

export type SiteConfig = z.infer<typeof siteConfig>;

/** Whether an address is built, given what the owner shows; `path` is without the base. */
export const isShown = (path: string, { study, data, embeds }: SiteConfig['show']): boolean =>
  (study || !/^(?:(?:articles\/[^/]+\/)?study\/|data\/(?:cards|questions)\b)/.test(path)) &&
  (data || !/^data\//.test(path)) &&
  (embeds || !/^embed(?:\/|\.js$)/.test(path));

type Scheme = 'light' | 'dark';

/** The pair with the least contrast, if that is not enough. */
function faintest(
  pairs: readonly (readonly [above: string, below: string])[],
  colours: Readonly<Record<string, Readonly<Record<Scheme, string>>>>,
  scheme: Scheme,
): { above: string; words: string } | undefined {
  const measured = pairs.map(([above, below]) => {
    const [words = '', ground = ''] = [colours[above]?.[scheme], colours[below]?.[scheme]];
    return { above, below, words, ground, ratio: contrast(words, ground) };
  });
  const [least] = measured.sort((a, b) => a.ratio - b.ratio);
  if (least === undefined || least.ratio >= LEAST_CONTRAST || Number.isNaN(least.ratio)) return undefined;
  const { above, below, words, ground, ratio } = least;
  return {
    above,
    words: `the contrast of ${above} (${words}) on ${below} (${ground}) is ${roundedDown(ratio)} : 1, and words need ${LEAST_CONTRAST} : 1`,
  };
}

/** The relative luminance of an sRGB colour such as `#9c2d18`, from 0 to 1 (WCAG 2.2, "relative luminance"). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast ratio of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** With two decimals, and never as much as is needed when it is less. */
const roundedDown = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2);
