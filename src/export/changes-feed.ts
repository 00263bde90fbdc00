/** Turns the list of changes into feeds: JSON Feed 1.1 and RSS 2.0. */

import { changeId } from '../contracts.ts';
import type { FeedWords } from '../i18n/en/feeds.ts';
import { languageTag } from '../i18n/language.ts';
import type { Change } from '../schemas/change.ts';

/** What every format of the feed says of one change. */
const toldOf = ({ id, date, kind, title, summary, before }: Change, words: FeedWords) => ({
  anchor: `changes/#${changeId(id)}`,
  title: kind === 'correction' ? words.correction(title) : title,
  text: before === undefined ? summary : words.previously(summary, before),
  date: `${date}T00:00:00Z`,
  tags: [kind],
});

interface Site {
  readonly words: FeedWords;
  readonly name: string;
  /** The full address of a path on the site. */
  readonly address: (path: string) => string;
}

const headOf = (name: string, words: FeedWords) => ({ title: words.title(name), description: words.about });

/** The changes as JSON Feed 1.1. */
export const asJsonFeed = (changes: readonly Change[], { words, name, address }: Site): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  ...headOf(name, words),
  home_page_url: address('changes/'),
  feed_url: address('changes/feed.json'),
  language: languageTag(),
  authors: [{ name, url: address('') }],
  items: changes.map((change) => {
    const { anchor, title, text, date, tags } = toldOf(change, words);
    return {
      id: address(anchor),
      url: address(anchor),
      external_url: address(change.path),
      title,
      content_text: text,
      date_published: date,
      tags,
    };
  }),
});

/** The changes as options for `@astrojs/rss`, which makes RSS 2.0 of them. */
export const asRssOptions = (
  changes: readonly Change[],
  { words, name, address, licence }: Site & { readonly licence: string },
) => ({
  ...headOf(name, words),
  site: address(''),
  xmlns: { atom: 'http://www.w3.org/2005/Atom' },
  customData: `<language>${languageTag()}</language><copyright>${licence}</copyright><atom:link href="${address('changes/feed.xml')}" rel="self" type="application/rss+xml"/>`,
  items: changes.map((change) => {
    const { anchor, title, text, date, tags } = toldOf(change, words);
    return { title, description: text, link: address(anchor), pubDate: new Date(date), categories: tags };
  }),
});
