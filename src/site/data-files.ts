/** The catalogue of the site's data files; `/data/` shows it. */

import { CONFIG } from '@/config.ts';
import { factsFile, isFactsList } from '@/embed/facts-file.ts';
import { notesLine } from '@/embed/notes-line.ts';
import { oembedOf } from '@/embed/oembed.ts';
import { snippet } from '@/embed/snippets.ts';
import { figureAsCsv } from '@/export/figure-csv.ts';
import type { DataFile } from '@/export/openapi.ts';
import { recordGraph } from '@/export/structured-data.ts';
import { words } from '@/i18n/words.ts';
import { asBibTex, asCslJson, asRis } from '../export/bibliography.ts';
import { isShown } from '../schemas/site-config.ts';
import { annotationFiles, textPath, VOICES } from './annotations.ts';
import { getSite } from './contents.ts';
import { json, start } from './data-example.ts';
import { factsOf, provider } from './excerpt-facts.ts';
import { type Excerpt, getExcerpts, hasOEmbed } from './excerpts.ts';
import { notesFileOf, notesPath } from './notes-files.ts';
import { teachingFiles } from './teaching-files.ts';
import { wholeUrl } from './url.ts';

/** All data files that the site has. */
export const dataFiles = async (): Promise<DataFile[]> =>
  (await everyFile()).filter(
    ({ path, parts = {}, example }) =>
      isShown(path, CONFIG.show) && example !== '' && Object.values(parts).every((values) => values.length > 0),
  );

async function everyFile(): Promise<DataFile[]> {
  const site = await getSite();
  const { articles, sources, changes, figures } = site;
  const annotations = await annotationFiles();
  const excerpts = await getExcerpts();
  const slugs = articles.map(({ id }) => id);
  const [collection, page] = [annotations[0], annotations[1]];
  const pages = annotations.filter(({ file }) => file.startsWith('page-')).map(({ file }) => file);
  const ofVoices = annotations.filter(({ file }) => file.startsWith(VOICES));
  const facts = excerpts[0] && factsOf(excerpts[0]);
  const answer = facts && oembedOf(facts, provider());
  const some = sources.slice(0, 1);
  const ofRecord = excerpts.find(({ path }) => !isFactsList(factsFile(path)));
  const annotation = {
    type: 'application/ld+json',
    schema: 'data/schemas/annotation.schema.json',
    specification: 'https://www.w3.org/TR/annotation-model/',
  };
  return [
    {
      path: 'data/annotations/{article}/collection.jsonld',
      parts: { article: slugs },
      group: 'Notes',
      title: 'All notes on an article',
      about: 'An AnnotationCollection in the W3C’s Web Annotation Data Model, with links to its pages.',
      ...annotation,
      example: json(collection?.content()),
    },
    {
      path: 'data/annotations/{article}/{page}.jsonld',
      parts: { article: slugs, page: pages },
      group: 'Notes',
      title: 'A page of notes',
      about:
        'An AnnotationPage with up to twenty notes in full. The targets of each give the quote with the words beside it, and its position in the text below, in code points; its body is given as HTML, with anything that came later in a section of its own, and as it was written.',
      ...annotation,
      example: json(page?.content()),
    },
    {
      path: `data/annotations/{article}/${VOICES}{file}.jsonld`,
      parts: { article: slugs, file: ofVoices.map(({ file }) => file.slice(VOICES.length)) },
      group: 'Notes',
      ...words().voices.file,
      ...annotation,
      example: json(ofVoices[1]?.content()),
    },
    {
      path: textPath('{article}'),
      parts: { article: slugs },
      group: 'Notes',
      title: 'The text of the report',
      about:
        'The reading edition, with a blank line between paragraphs: the text in which the positions of notes are counted.',
      type: 'text/plain',
      example: (await firstWords()) ?? '',
    },
    {
      path: notesPath('{article}'),
      parts: { article: slugs },
      group: 'Notes',
      title: 'The notes for other people’s pages',
      about:
        'Each note with its title, its first sentence, its quotes in every wording, what became public later, and its sources by label. The script below shows them beside the publisher’s own text.',
      type: 'application/json',
      schema: 'data/schemas/notes.schema.json',
      example: json(slugs[0] === undefined ? undefined : await notesFileOf(slugs[0])),
    },
    {
      path: 'notes.js',
      group: 'Notes',
      title: 'The script for other people’s pages',
      about:
        'Shows the notes of an article on the page that it is put on. Twelve kilobytes; it asks for the file above and for nothing else.',
      type: 'text/javascript',
      example:
        slugs[0] === undefined
          ? ''
          : notesLine({ script: wholeUrl('notes.js'), slug: slugs[0], integrity: 'sha384-…' }),
    },
    {
      path: 'data/record.jsonld',
      group: 'The record',
      title: 'People, organisations, events, claims, places, terms',
      about:
        'One graph in the schema.org vocabulary. A claim has its author, where it was first made, and its answers as comments; nothing is rated.',
      type: 'application/ld+json',
      specification: 'https://schema.org/',
      example: json(recordGraph(site, wholeUrl)),
    },
    {
      path: 'data/figures/{figure}.csv',
      parts: { figure: figures.map(({ id }) => id) },
      group: 'The record',
      title: 'The values of a figure as CSV',
      about:
        'A row for each value, with its sources, whether it rests on one alone, and from when it was known if that was after the report. Gaps are said. Dates are EDTF.',
      type: 'text/csv',
      example: figures[0] === undefined ? '' : start(figureAsCsv(figures[0].data, site.sourceById)),
    },
    {
      path: 'data/sources.json',
      group: 'Sources',
      title: 'The sources as CSL-JSON',
      about: 'For Zotero, Pandoc and any program that uses the Citation Style Language.',
      type: 'application/vnd.citationstyles.csl+json',
      specification: 'https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html',
      example: json(asCslJson(some)),
    },
    {
      path: 'data/sources.bib',
      group: 'Sources',
      title: 'The sources as BibTeX',
      about: 'The keys are the ids of the sources on this site.',
      type: 'application/x-bibtex',
      example: start(asBibTex(asCslJson(some))),
    },
    {
      path: 'data/sources.ris',
      group: 'Sources',
      title: 'The sources as RIS',
      about: 'For EndNote, Mendeley and others.',
      type: 'application/x-research-info-systems',
      example: start(asRis(asCslJson(some))),
    },
    {
      path: 'embed/{excerpt}/oembed.json',
      parts: excerptParts(excerpts.filter(hasOEmbed)),
      group: 'Excerpts',
      title: 'An oEmbed response',
      about:
        'Linked from the head of an excerpt, an article, a claim, an event, a timeline, a thread or a figure. Runs of four and five paragraphs have none.',
      type: 'application/json',
      schema: 'data/schemas/oembed.schema.json',
      specification: 'https://oembed.com/',
      example: json(answer),
    },
    {
      path: 'embed/{article}/excerpts.json',
      parts: { article: slugs },
      group: 'Excerpts',
      title: 'What a page needs to show passages and notes',
      about:
        'A list with every passage and note of an article: its address, its words, its credit, its height as CSS for a column of any width and, where there is one, the address of its oEmbed response.',
      type: 'application/json',
      schema: 'data/schemas/excerpt.schema.json',
      example: json([facts]),
    },
    {
      path: 'embed/{excerpt}/excerpt.json',
      parts: excerptParts(excerpts.filter(({ path }) => !isFactsList(factsFile(path)))),
      group: 'Excerpts',
      title: 'What a page needs to show a claim, an event, a timeline or a figure',
      about: 'The same of one excerpt.',
      type: 'application/json',
      schema: 'data/schemas/excerpt.schema.json',
      example: json(ofRecord && factsOf(ofRecord)),
    },
    {
      path: 'embed.js',
      group: 'Excerpts',
      title: 'The host’s script',
      about:
        'Turns the elements annotated-excerpt and blockquote.annotated-excerpt into excerpts. Under 1.5 kilobytes; it needs nothing else.',
      type: 'text/javascript',
      example: facts === undefined ? '' : start(snippet('script', facts)),
    },
    ...(await teachingFiles()),
    {
      path: 'changes/feed.xml',
      group: 'Changes',
      title: 'Changes as RSS',
      about: 'Additions and corrections.',
      type: 'application/rss+xml',
      specification: 'https://www.rssboard.org/rss-specification',
      example: '<rss version="2.0">…',
    },
    {
      path: 'changes/feed.json',
      group: 'Changes',
      title: 'Changes as JSON Feed',
      about: 'The same items.',
      type: 'application/feed+json',
      schema: 'data/schemas/feed.schema.json',
      specification: 'https://www.jsonfeed.org/version/1.1/',
      example: json({
        version: 'https://jsonfeed.org/version/1.1',
        items: [{ title: changes[0]?.title, date_published: changes[0]?.date }],
      }),
    },
    {
      path: 'sitemap-index.xml',
      group: 'Changes',
      title: 'The sitemap',
      about: 'Every page except the excerpts.',
      type: 'application/xml',
      specification: 'https://www.sitemaps.org/protocol.html',
      example: '<sitemapindex>…',
    },
    {
      path: 'data/openapi.json',
      group: 'This list',
      title: 'This list in machine-readable form',
      about: 'OpenAPI 3.1: every path with its type, schema and licence.',
      type: 'application/json',
      specification: 'https://spec.openapis.org/oas/v3.1.1.html',
      example: json({ openapi: '3.1.1', paths: {} }),
    },
  ];
}

/** The paths of excerpts as the values of a parameter. */
const excerptParts = (excerpts: readonly Excerpt[]) => ({
  excerpt: excerpts.map(({ path }) => path.replace(/\/$/, '')),
});

async function firstWords(): Promise<string | undefined> {
  const [excerpt] = await getExcerpts();
  return excerpt?.quote[0]?.text;
}
