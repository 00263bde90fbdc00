/** What people copy from papers' pages: lines, with or without blank ones between them. */

import { bodyOf, listed, type Setting } from './shape.ts';

const plain = (s: Parameters<Setting>[0], opening = '', cross?: string): string =>
  bodyOf(s, { opening, wrap: (words) => `${words}\n`, ...(cross === undefined ? {} : { cross: `${cross}\n` }) });
const lines = (...all: string[]): string => all.join('\n');
const blocks = (...all: string[]): string => all.join('\n\n');

export const reuters: Setting = (s) => ({
  input: blocks(
    s.headline,
    `By ${listed(s.authors)}\n${s.published} 4:31 PM GMT+5 Updated 2 hours ago`,
    'Summary\nFreight to resume first, passengers in spring\nBorder unions say staff were not consulted',
    plain(s, `${s.place}, Oct 12 (Reuters) - `),
    `Reporting by ${s.authors[0]} in Harrow Bay; Editing by Maud Lindqvist`,
    'Our Standards: The Wire Trust Principles., opens new tab',
  ),
  shows: { dateline: s.place },
});

export const ap: Setting = (s) => ({
  input: blocks(
    s.headline,
    `BY ${listed(s.authors)}`,
    `Published 9:00 AM GMT+5, ${s.published}`,
    `Updated 10:31 AM GMT+5, ${s.updated}`,
    'Share',
    plain(s, `${s.place}, ${s.region} (AP) — `),
    'Copyright 2024 The Associated Press. All rights reserved. This material may not be published or rewritten.',
  ),
  shows: { updated: true, dateline: `${s.place}, ${s.region}` },
});

export const bbc: Setting = (s) => ({
  input: lines(
    s.headline,
    'Published',
    s.published,
    'Share',
    'Save',
    `Image source, Getty Images`,
    listed(s.authors),
    plain(s, '', s.crosshead),
    'More on this story',
    'Bridge to be painted',
    'Snow expected in the hills',
  ),
  shows: { caption: 'Image source, Getty Images', crosshead: true },
});

export const guardian: Setting = (s) => ({
  input: blocks(
    s.headline,
    s.standfirst,
    `By ${listed(s.authors)} in Dunmore`,
    `${s.published} 10.31 BST Last modified on ${s.updated} 11.02 BST`,
    `${s.caption} Photograph: Ivo Brandt/Harbour Press`,
    `${s.paragraphs[0]?.slice(0, 1)}\n${s.paragraphs[0]?.slice(1)}`,
    ...s.paragraphs.slice(1),
    'Explore more on these topics',
    'Railways',
  ).replace('Explore more on these topics', 'Most viewed'),
  shows: { standfirst: true, updated: true, caption: `${s.caption} Photograph: Ivo Brandt/Harbour Press` },
});

export const nyt: Setting = (s) => ({
  input: blocks(
    'Exclusive',
    s.headline,
    s.standfirst,
    'Listen to this article · 5:31 min Learn more',
    'Share full article',
    `${s.caption}Credit...Ivo Brandt for The Paper`,
    `By ${listed(s.authors)}`,
    `${s.published}Updated ${s.updated}, 10:12 a.m. ET`,
    plain(s, `${s.place} — `),
    'Maud Lindqvist contributed reporting from Vesta City.',
  ),
  shows: {
    standfirst: true,
    updated: true,
    dateline: s.place,
    caption: `${s.caption}Credit...Ivo Brandt for The Paper`,
  },
});

export const dawn: Setting = (s) => ({
  input: lines(
    s.headline,
    `${s.authors.join(' | ')} Published ${s.published}`,
    '',
    plain(s, `${s.place}: `),
    `Published in The Paper, ${s.published}`,
    '',
    'Read more',
    'Bridge to be painted',
  ),
  shows: { dateline: s.place },
});

export const tribune: Setting = (s) => ({
  input: blocks(
    s.headline,
    s.standfirst,
    `${listed(s.authors)} ${s.published}`,
    `${s.caption} PHOTO: FILE`,
    `${s.place}:`,
    plain(s),
    'COMMENTS',
    'Replying to X',
    'Comments are moderated and generally will be posted if they are on-topic and not abusive.',
  ),
  shows: { standfirst: true, dateline: s.place, caption: `${s.caption} PHOTO: FILE` },
});

export const alJazeera: Setting = (s) => ({
  input: lines(
    s.headline,
    s.standfirst,
    `${s.caption} [File: Ivo Brandt/AFP]`,
    'By',
    listed(s.authors),
    `Published On ${s.published}`,
    '',
    plain(s, '', s.crosshead),
    'Recommended Stories',
    'list of 3 items',
    'list 1 of 3 Bridge to be painted',
  ),
  shows: { standfirst: true, caption: `${s.caption} [File: Ivo Brandt/AFP]`, crosshead: true },
});

export const hindu: Setting = (s) => ({
  input: blocks(
    s.headline,
    s.standfirst,
    `Updated - ${s.updated} 08:51 am IST | Published - ${s.published} 11:17 pm IST - HYDERPUR`,
    listed(s.authors),
    `${s.caption} | Photo Credit: Ivo Brandt`,
    plain(s),
    'Related Topics',
    'Railways / canals',
  ),
  shows: { standfirst: true, updated: true, caption: `${s.caption} | Photo Credit: Ivo Brandt` },
});

export const tass: Setting = (s) => ({
  input: lines(
    `${s.published}, 17:31`,
    s.headline,
    s.standfirst,
    '© Ivo Brandt/TASS',
    plain(s, `${s.place}, October 12. /TASS/. `),
    'Tags',
  ).replace(/Tags$/, ''),
  shows: { standfirst: true, authors: false, dateline: s.place, caption: '© Ivo Brandt/TASS' },
});

export const bbcUrdu: Setting = (s) => ({
  input: lines(s.headline, s.authors[0] ?? '', `${s.published}، 14:31 PKT`, plain(s, '', s.crosshead)),
  shows: { crosshead: true },
});

/** Hard lines of a mail, at 72 characters. */
export const mail: Setting = (s) => ({
  input: blocks(
    s.headline,
    `By ${listed(s.authors)} | ${s.published}`,
    ...[`${s.place}: ${s.paragraphs[0]}`, ...s.paragraphs.slice(1)].map((words) =>
      words.replace(/(.{1,72})(?: |$)/g, '$1\n').trim(),
    ),
  ),
  shows: { dateline: s.place },
});
