/** Writes what others paste into their pages to show an excerpt: a frame, a scripted element, or the words alone. */

import type { EXCERPT_PARAMETERS } from '../contracts.ts';
import { escapeMarkup } from '../text/markup.ts';
import { OEMBED_WIDTH } from './heights.ts';

/** An excerpt as another page may show it. All addresses are absolute. */
export interface ExcerptFacts {
  /** The page to frame. */
  readonly address: string;
  readonly title: string;
  /** The place on the site it is taken from. */
  readonly page: string;
  /** Whose words they are. */
  readonly credit: string;
  /** The language of the words and how it runs, where it is not the one that most pages are in. */
  readonly language?: { readonly lang: string; readonly dir: string } | undefined;
  readonly quote: readonly { readonly title?: string | undefined; readonly text: string }[];
  /** CSS for the frame's height in a container, with hindsight and as of the day of the (first) report. */
  readonly heightNow: string;
  readonly heightThen: string;
  /** The days of the reports that it concerns: ISO day, the same in words, and the height as of it. */
  readonly days: readonly { readonly day: string; readonly words: string; readonly height: string }[];
  /** The frame's height in CSS pixels, for hosts that let no styles through. */
  readonly height: number;
  /** The address of the script that turns an element into an excerpt. */
  readonly script: string;
  /** The address of its oEmbed answer; `null` for those that have none. */
  readonly oembed?: string | null;
}

/** How an excerpt should look; an empty theme follows the reader's own. */
export interface ExcerptState {
  readonly theme: '' | (typeof EXCERPT_PARAMETERS.theme)[number];
  /** `now`, `then`, or the ISO day of a report. */
  readonly as: string;
}

export const SNIPPET_FORMS = ['frame', 'script', 'wordpress', 'markdown', 'quotation'] as const;
export type SnippetForm = (typeof SNIPPET_FORMS)[number];

/** Allows scripts, so that an excerpt can report its height, and new windows for its links; nothing else. */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
/** Wider lines are hard to read. */
const WIDEST = '45rem';

export const AS_IT_COMES: ExcerptState = { theme: '', as: 'now' };

/** What to paste into another page, in one of five forms. */
export function snippet(form: SnippetForm, excerpt: ExcerptFacts, state: ExcerptState = AS_IT_COMES): string {
  const address = addressOf(excerpt, state);
  const asOf = excerpt.days.find(({ day }) => day === state.as)?.height ?? excerpt.heightThen;
  const height = state.as === 'now' ? excerpt.heightNow : asOf;
  switch (form) {
    case 'frame':
      return frameInColumn(excerpt, address, height);
    case 'script': {
      const quote = quotationHtml(excerpt, address, `display:flow-root;margin:0;min-height:${height}`);
      return `<annotated-excerpt src="${escapeMarkup(address)}"${langOf(excerpt)} title="${escapeMarkup(excerpt.title)}" height="${height}" style="display:block;container-type:inline-size;max-width:${WIDEST}">${quote}</annotated-excerpt>\n<script async src="${escapeMarkup(excerpt.script)}"></script>`;
    }
    case 'wordpress':
      // Without an oEmbed answer WordPress makes a mere link of an address.
      if (excerpt.oembed === null)
        return `<!-- wp:html -->\n${frameInColumn(excerpt, address, height)}\n<!-- /wp:html -->`;
      return `<!-- wp:embed ${JSON.stringify({ url: address, type: 'rich' })} -->\n<figure class="wp-block-embed is-type-rich"><div class="wp-block-embed__wrapper">\n${escapeMarkup(address)}\n</div></figure>\n<!-- /wp:embed -->`;
    case 'markdown': {
      const paragraphs = excerpt.quote.map(
        ({ title, text }) => `${title ? `**${escapeMarkdown(stopped(title))}** ` : ''}${escapeMarkdown(text)}`,
      );
      const from = `— [${escapeMarkdown(excerpt.title)}](<${excerpt.page}>)${stopOf(excerpt.title)} ${escapeMarkdown(excerpt.credit)}`;
      return [...paragraphs, from].map((paragraph) => `> ${paragraph}`).join('\n>\n');
    }
    case 'quotation': {
      const paragraphs = excerpt.quote.map(({ title, text }) => `${title ? `${stopped(title)} ` : ''}${text}`);
      return [...paragraphs, `${stopped(excerpt.title)} ${excerpt.credit} ${excerpt.page}`].join('\n\n');
    }
  }
}

/** The address of an excerpt in a state. */
export function addressOf({ address }: ExcerptFacts, { theme, as }: ExcerptState): string {
  const url = new URL(address);
  if (theme !== '') url.searchParams.set('theme', theme);
  if (as !== 'now') url.searchParams.set('as', as);
  return url.href;
}

/** The frame in an element whose width its height follows. */
const frameInColumn = (excerpt: ExcerptFacts, address: string, height: string): string =>
  `<div style="container-type:inline-size;max-width:${WIDEST}">${frameHtml(excerpt, address, `display:block;width:100%;border:0;height:${height}`)}</div>`;

/** The frame alone, as oEmbed gives it. The end tag is written out because editors look for it. */
export const frameHtml = (excerpt: ExcerptFacts, address: string, style: string): string =>
  `<iframe src="${escapeMarkup(address)}"${langOf(excerpt)} title="${escapeMarkup(excerpt.title)}" width="${OEMBED_WIDTH}" height="${excerpt.height}" style="${style}" loading="lazy" sandbox="${SANDBOX}" referrerpolicy="no-referrer"></iframe>`;

/** What a quotation needs. */
type QuotedFacts = Pick<ExcerptFacts, 'title' | 'page' | 'credit' | 'quote' | 'language'>;

/** The words alone, which need no frame and no script; the host's script can turn them into the excerpt. */
export function quotationHtml(
  { title, page, credit, quote, language }: QuotedFacts,
  address: string,
  style?: string,
): string {
  const paragraphs = quote.map(
    ({ title, text }) =>
      `<p>${title ? `<strong>${escapeMarkup(stopped(title))}</strong> ` : ''}${escapeMarkup(text)}</p>`,
  );
  const from = `<footer><a href="${escapeMarkup(page)}">${escapeMarkup(title)}</a>${stopOf(title)} ${escapeMarkup(credit)}</footer>`;
  const kept = style === undefined ? '' : ` style="${style}"`;
  const runs = language === undefined ? '' : `${langOf({ language })} dir="${language.dir}"`;
  return `<blockquote class="annotated-excerpt" cite="${escapeMarkup(address)}"${runs}${kept}>${paragraphs.join('')}${from}</blockquote>`;
}

/** Says in which language a title is, for screen readers, where it is not the one that most pages are in. */
const langOf = ({ language }: Pick<ExcerptFacts, 'language'>): string =>
  language === undefined ? '' : ` lang="${language.lang}"`;

/** Adds the full stop of its script, unless the text ends in another such mark. */
export const stopped = (text: string): string => (/[.?!…۔؟]”?$/.test(text) ? text : text + stopOf(text));

/** The full stop of the script in which a text ends. */
const stopOf = (text: string): string => (/\p{Script=Arabic}\P{L}*$/u.test(text) ? '۔' : '.');

const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
