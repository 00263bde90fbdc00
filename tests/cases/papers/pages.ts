/** The source of pages in the manner of papers: their markup, with menus, adverts, other stories and comments. */

import { bodyOf, listed, type Setting } from './shape.ts';

const MENU =
  '<header class="site-header"><a href="/">The Paper</a><nav><ul><li><a href="/w">World</a></li><li><a href="/b">Business</a></li></ul></nav></header>';
const FOOT = '<footer><p>© 2024 The Paper. All rights reserved.</p><a href="/terms">Terms</a></footer>';
const OTHERS = ['Bridge to be painted', 'Snow expected in the hills', 'A vote on the ferry'];
const cards = OTHERS.map(
  (title) => `<article class="card"><h3><a href="/x">${title}</a></h3><p>A line about it.</p></article>`,
).join('');
const links = `<ul>${OTHERS.map((title) => `<li><a href="/x">${title}</a></li>`).join('')}</ul>`;

const page = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | The Paper</title>${head}<script>var a = "<p>never</p>";</script></head><body>${body}</body></html>`;

const jsonLd = (story: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...story })}</script>`;

/** A wire's page: everything in test ids, a summary, the dateline in the first paragraph, desk lines. */
export const reuters: Setting = (s) => ({
  input: page(
    s.headline,
    `${MENU}<main><article data-testid="Article"><header><h1 data-testid="Heading">${s.headline}</h1><div class="info"><div data-testid="AuthorByline">By ${s.authors.map((name) => `<a rel="author" href="/a">${name}</a>`).join(' and ')}</div><time datetime="${s.publishedIso}T16:31:00Z"><span>${s.published}</span><span> 4:31 PM GMT+5</span><span> Updated 2 hours ago</span></time></div></header><aside class="summary"><h2>Summary</h2><ul><li>Freight to resume first</li><li>Unions not consulted</li></ul></aside>${bodyOf(s, { opening: `${s.place}, ${s.published.slice(0, 3)} 12 (Reuters) - ` })}<p>Reporting by ${s.authors[0]}; Editing by Maud Lindqvist</p><p>Our Standards: <a href="/t">The Wire Trust Principles.</a></p></article><div class="related">${cards}</div></main>${FOOT}`,
  ),
  shows: { dateline: s.place },
});

/** An agency with the dateline of state and agency, and the head outside of the story. */
export const ap: Setting = (s) => ({
  input: page(
    s.headline,
    `${MENU}<main class="Page-main"><h1 class="Page-headline">${s.headline}</h1><figure class="Page-lead"><img src="a.jpg"><figcaption>${s.caption} (AP Photo/Ivo Brandt)</figcaption></figure><div class="Page-byline">By <a class="Link" href="/a">${listed(s.authors)}</a></div><div class="Page-dateModified"><span>Updated</span> <span>10:31 AM GMT+5, ${s.updated}</span></div><div class="RichTextStoryBody">${bodyOf(s, { opening: `${s.place}, ${s.region} (AP) — `, cross: `<h2>${s.crosshead}</h2>` })}<div class="HtmlModuleEnhancement newsletter-signup"><p>Get our mail every morning, with the news of the day and of the night before.</p></div><p>___</p></div><div class="Page-recommended">${cards}</div></main>${FOOT}`,
    `<meta property="article:published_time" content="${s.publishedIso}T09:00:00Z">`,
  ).replace('<p>___</p>', ''),
  shows: {
    updated: true,
    dateline: `${s.place}, ${s.region}`,
    caption: `${s.caption} (AP Photo/Ivo Brandt)`,
    crosshead: true,
  },
});

/** Blocks by component, a picture's source and caption apart, bylines without a day but for the time element. */
export const bbc: Setting = (s) => ({
  input: page(
    s.headline,
    `${MENU}<main id="main-content"><article><div data-component="headline-block"><h1>${s.headline}</h1></div><div data-component="byline-block"><time datetime="${s.publishedIso}T08:00:00Z">${s.publishedIso === '' ? '' : '3 days ago'}</time><div class="ssrcss-byline"><span class="byline-name">${listed(s.authors)}</span></div><button>Share</button><button>Save</button></div><div data-component="image-block"><figure><div><img alt="x"><span class="visually-hidden">Image source, </span><span role="text">Getty Images</span></div><figcaption><span class="visually-hidden">Image caption, </span>${s.caption}</figcaption></figure></div>${bodyOf(s, { wrap: (words) => `<div data-component="text-block"><p class="ssrcss-p"><b>${words.slice(0, 12)}</b>${words.slice(12)}</p></div>`, cross: `<div data-component="subheadline-block"><h2>${s.crosshead}</h2></div>` })}<div data-component="links-block"><h2>More on this story</h2>${links}</div></article><section aria-label="Top stories"><h2>Top stories</h2>${links}</section></main>${FOOT}`,
  ),
  shows: { caption: `Getty Images ${s.caption}`, crosshead: true },
});

/** Standfirst under the headline, authors linked and placed, a drop cap, a rich link among the paragraphs. */
export const guardian: Setting = (s) => ({
  input: page(
    s.headline,
    `${MENU}<main><article><div data-gu-name="title"><a href="/w">World news</a></div><div data-gu-name="headline"><h1>${s.headline}</h1></div><div data-gu-name="standfirst" class="standfirst"><p>${s.standfirst}</p></div><div data-gu-name="meta"><address aria-label="Contributor info">${s.authors.map((name) => `<a rel="author" href="/a">${name}</a>`).join(', ')}</address><details><summary>${s.published} 10.31 BST</summary><span>Last modified on ${s.updated} 11.02 BST</span></details></div><figure><img><figcaption>${s.caption} Photograph: Ivo Brandt/Harbour Press</figcaption></figure><div id="maincontent">${bodyOf(s, { wrap: (words) => (words === s.paragraphs[0] ? `<p><span class="dropcap">${words.slice(0, 1)}</span>${words.slice(1)}</p>` : `<p>${words}</p>`), cross: `<aside class="rich-link"><a href="/x">Read more: bridge to be painted</a></aside><h2>${s.crosshead}</h2>` })}</div><div class="submeta"><ul><li><a href="/t">Railways</a></li></ul></div></article><section class="most-viewed">${links}</section></main>${FOOT}`,
  ),
  shows: {
    standfirst: true,
    updated: true,
    caption: `${s.caption} Photograph: Ivo Brandt/Harbour Press`,
    crosshead: true,
  },
});

/** Sections by name, a kicker, adverts among the paragraphs, the caption with "Credit...". */
export const nyt: Setting = (s) => ({
  input: page(
    s.headline,
    `${MENU}<main><article id="story"><div class="ad top-ad"><p>Advertisement</p></div><header><p class="kicker">Exclusive</p><h1 data-testid="headline">${s.headline}</h1><p id="article-summary" class="subtitle">${s.standfirst}.</p><figure><img><figcaption><span>${s.caption}</span><span class="credit"><span>Credit...</span><span>Ivo Brandt for The Paper</span></span></figcaption></figure><div class="byline-wrap"><p class="byline-prefix">By ${listed(s.authors)}</p></div><ul><li><time datetime="${s.publishedIso}T05:00:00-04:00">${s.published}</time></li><li><time datetime="${s.updatedIso}T10:00:00-04:00">Updated ${s.updated}, 10:12 a.m. ET</time></li></ul></header><section name="articleBody">${bodyOf(s, { wrap: (words) => `<div class="StoryBodyCompanionColumn"><p>${words}</p></div><div class="ad"><p>Advertisement</p></div>` })}</section><div class="bottom-of-article"><p>Maud Lindqvist contributed reporting from Vesta City.</p></div></article></main>${FOOT}`,
  ).replaceAll(`${s.standfirst}.`, s.standfirst),
  shows: { standfirst: true, updated: true, caption: `${s.caption} Credit... Ivo Brandt for The Paper` },
});

/** Headline linked to itself, the day beside the byline, dateline in bold, "Published in" at the foot. */
export const dawn: Setting = (s) => ({
  input: page(
    s.headline,
    `${MENU}<div class="container"><article class="story"><h2 class="story__title"><a href="/news/1">${s.headline}</a></h2><span class="story__byline">${s.authors.map((name) => `<a href="/authors/1">${name}</a>`).join(' | ')}</span> <span class="story__time">Published ${s.published}</span><div class="story__share"><a href="#">Share</a></div><div class="story__content"><figure class="media"><img><figcaption class="media__caption">${s.caption} — Dawn/File</figcaption></figure>${bodyOf(s, { opening: `<strong>${s.place}:</strong> ` })}<p><em>Published in The Paper, ${s.published}</em></p></div><div class="comments"><h3>Comments</h3><p>A reader says that the trains were better in the old days, and slower too.</p></div></article><div class="sidebar">${cards}</div></div>${FOOT}`,
  ),
  shows: { dateline: s.place, caption: `${s.caption} — Dawn/File` },
});

/** Everything in `div`s and `span`s, a box of other stories in the text, tags and a comment form at the end. */
export const tribune: Setting = (s) => ({
  input: page(
    s.headline,
    `${MENU}<div class="mainstory-page"><div class="story-box-section"><h1>${s.headline}</h1><h2 class="excerpt subtitle">${s.standfirst}</h2><div class="author-box-line"><span class="author">${listed(s.authors)}</span> <span class="created-date">${s.published}</span></div><div class="featured-image-global"><img><p class="caption">${s.caption} PHOTO: FILE</p></div><div class="story-text">${bodyOf(s, { wrap: (words) => `<p><span>${words}</span></p>`, opening: `${s.place}: `, cross: `<p><strong>Read More: </strong><a href="/x">Bridge to be painted</a></p>` })}</div><div class="tags">${links}</div><div class="comments"><h4>COMMENTS</h4><form><label>Replying to X</label><textarea></textarea></form><p>Comments are moderated and generally will be posted.</p></div></div></div>${FOOT}`,
  ),
  shows: { standfirst: true, dateline: s.place, caption: `${s.caption} PHOTO: FILE` },
});

/** The day for the eye and once more for the ear, a credit in brackets, a list of stories in the middle. */
export const alJazeera: Setting = (s) => ({
  input: page(
    s.headline,
    `${MENU}<main id="main-content-area"><header class="article-header"><h1>${s.headline}</h1><p class="article__subhead sub-title"><em>${s.standfirst}</em></p></header><figure class="article-featured-image"><img><figcaption>${s.caption} [File: Ivo Brandt/AFP]</figcaption></figure><div class="article-info-block"><div class="article-author-name">By <span class="article-author-name-item">${listed(s.authors)}</span></div><div class="article-dates"><div class="date-simple"><span class="screen-reader-text">Published On </span><span aria-hidden="true">${s.published}</span></div></div></div><div class="wysiwyg wysiwyg--all-content">${bodyOf(s, { cross: `<div class="more-on"><h2>Recommended Stories</h2>${links}</div><h3>${s.crosshead}</h3>` })}</div></main>${FOOT}`,
    jsonLd({
      '@type': 'NewsArticle',
      headline: s.headline,
      datePublished: `${s.publishedIso}T01:00:00Z`,
      dateModified: `${s.updatedIso}T01:00:00Z`,
    }),
  ),
  shows: { standfirst: true, updated: true, caption: `${s.caption} [File: Ivo Brandt/AFP]`, crosshead: true },
});

/** Both days on one line with dashes and a zone, the change first; the place at the end. */
export const hindu: Setting = (s) => ({
  input: page(
    s.headline,
    `${MENU}<section class="article"><div class="article-section"><h1 class="title">${s.headline}</h1><h2 class="sub-title">${s.standfirst}</h2><p class="publish-time">Updated - ${s.updated} 08:51 am IST; Published - ${s.published} 11:17 pm IST</p><div class="author"><a href="/profile">${listed(s.authors)}</a></div><div class="article-picture"><img><p class="caption">${s.caption} | Photo Credit: Ivo Brandt</p></div><div itemprop="articleBody">${bodyOf(s)}<div class="related-topics"><p>Related Topics</p>${links}</div></div></div></section><div class="comments-shares"><p>Comments have to be in English, and in full sentences.</p></div>${FOOT}`,
  ),
  shows: { standfirst: true, updated: true, caption: `${s.caption} | Photo Credit: Ivo Brandt` },
});

/** No author; the day above the headline; the agency between slashes. */
export const tass: Setting = (s) => ({
  input: page(
    s.headline,
    `${MENU}<main><article class="news"><div class="news-header"><div class="news-header__date"><time datetime="${s.publishedIso}T17:31:00+03:00">${s.published}, 17:31</time></div><h1 class="news-header__title">${s.headline}</h1><div class="news-header__lead">${s.standfirst}</div><figure class="news-media"><img><figcaption>© Ivo Brandt/TASS</figcaption></figure></div><div class="text-content"><div class="text-block">${bodyOf(s, { opening: `${s.place}, ${s.published.split(',')[0]}. /TASS/. ` })}</div></div><div class="news-tags tags">${links}</div></article><aside>${cards}</aside></main>${FOOT}`,
  ),
  shows: { standfirst: true, authors: false, dateline: s.place, caption: '© Ivo Brandt/TASS' },
});

/** A page from right to left, its title a span, its items in lists. */
export const bbcUrdu: Setting = (s) => ({
  input: page(
    s.headline,
    `${MENU}<main role="main"><div class="bbc-title"><h1 id="content" tabindex="-1">${s.headline}</h1></div><figure><div><img></div><figcaption><span class="visually-hidden">Image caption</span>${s.caption}</figcaption></figure><section aria-label="byline" role="region"><ul><li class="byline"><span class="visually-hidden">Author</span><span>${s.authors[0]}</span></li></ul></section><div><time datetime="${s.publishedIso}">${s.published}</time></div>${bodyOf(s, { wrap: (words) => `<div dir="rtl"><p>${words}</p></div>`, cross: `<section role="region" class="related-recommendations"><h2>Most read</h2>${links}</section><h2>${s.crosshead}</h2>` })}</main>${FOOT}`,
  ),
  shows: { caption: s.caption, crosshead: true },
});

/** One form around everything, tables for the layout, breaks instead of paragraphs, controls in the middle. */
export const aspNet: Setting = (s) => ({
  input: page(
    s.headline,
    `<form method="post" action="./story.aspx?id=7" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="dDwtMTA=">
<table width="100%"><tr><td class="left-menu"><a href="/">Home</a><br><a href="/w">World</a><select><option>Karachi</option><option>Multan</option></select></td>
<td><span id="ctl00_lblTitle"><h1>${s.headline}</h1></span><span id="ctl00_lblBy"><b>By ${listed(s.authors, ' &amp; ')}</b></span><br><span id="ctl00_lblDate">${s.published}</span><br><br>
<div id="ctl00_body"><b>${s.place}:</b> ${s.paragraphs.join('<br><br>\n')}</div><div class="share-bar"><a href="#">Facebook</a> <a href="#">Twitter</a></div><label>Your name</label><input><textarea></textarea></td></tr></table></form>`,
  ),
  shows: { dateline: s.place },
});

/** Two more that are common: the report in one of several articles, and its day in figures that machines alone can read. */
export const liveBlog: Setting = (s) => ({
  input: page(
    s.headline,
    `${MENU}<article class="teaser"><h2><a href="/x">Bridge to be painted</a></h2><p>A line about it.</p></article><article class="liveblog"><h1>${s.headline}</h1><p class="dek">${s.standfirst}</p><p class="byline">${listed(s.authors)}</p><p class="date"><time datetime="${s.publishedIso}T10:00:00Z">03/04</time></p>${bodyOf(s, { wrap: (words) => `<section class="post"><time datetime="${s.publishedIso}T14:31:00Z">14.31 BST</time><p>${words}</p></section>` })}</article>${FOOT}`,
  ),
  shows: { standfirst: true },
});
