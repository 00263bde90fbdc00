/** The catalogue of the site's data files; `/data/` shows it. */

import { CONFIG } from '@/config.ts';
import { factsFile, isFactsList } from '@/embed/facts-file.ts';
import { oembedOf } from '@/embed/oembed.ts';
import { snippet } from '@/embed/snippets.ts';
import { asAnkiText, asCsv } from '@/export/cards.ts';
import type { DataFile } from '@/export/openapi.ts';
import { asQti } from '@/export/qti.ts';
import { asGift, asMoodleXml } from '@/export/question-bank.ts';
import { recordGraph } from '@/export/structured-data.ts';
import { asBibTex, asCslJson, asRis } from '../export/bibliography.ts';
import { isShown } from '../schemas/site-config.ts';
import { annotationFiles, textPath } from './annotations.ts';
import { getSite } from './contents.ts';
import { factsOf, provider } from './excerpt-facts.ts';
import { type Excerpt, getExcerpts, hasOEmbed } from './excerpts.ts';
import { allCards, cardFile, questionFile } from './study-files.ts';
import { wholeUrl } from './url.ts';

/** All data files that the site has. */
export const dataFiles = async (): Promise<DataFile[]> =>
  (await everyFile()).filter(
    ({ path, parts = {}, example }) =>
      isShown(path, CONFIG.show) && example !== '' && Object.values(parts).every((values) => values.length > 0),
  );

async function everyFile(): Promise<DataFile[]> {
  const site = await getSite();
  const { articles, sources, changes, questions } = site;
  const cards = await allCards();
  const withUrdu = cards.some(({ other }) => other !== undefined);
  const annotations = await annotationFiles();
  const excerpts = await getExcerpts();
  const slugs = articles.map(({ id }) => id);
  const [collection, page] = [annotations[0], annotations[1]];
  const pages = annotations.filter(({ file }) => file.startsWith('page-')).map(({ file }) => file);
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
        'Linked from the head of an excerpt, an article, a claim, an event, a timeline or a thread. Runs of four and five paragraphs have none.',
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
      title: 'What a page needs to show a claim, an event or a timeline',
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
    {
      path: 'data/questions.gift',
      group: 'For teaching',
      title: 'The questions as GIFT',
      about:
        'For Moodle and others. Ordering questions become matching questions, since GIFT has no others; open questions are essays without their points.',
      type: 'text/plain',
      specification: 'https://docs.moodle.org/en/GIFT_format',
      example: start(asGift(questions.slice(0, 1), questionFile(site))),
    },
    {
      path: 'data/questions.xml',
      group: 'For teaching',
      title: 'The questions as Moodle XML',
      about: 'With the kind of each question as a tag and, for open questions, the points of a good answer.',
      type: 'application/xml',
      specification: 'https://docs.moodle.org/en/Moodle_XML_format',
      example: start(asMoodleXml(questions.slice(0, 1), questionFile(site))),
    },
    {
      path: 'data/questions-qti.zip',
      group: 'For teaching',
      title: 'The questions as a QTI 2.1 package',
      about:
        'For Canvas, Blackboard, OpenOlat and TAO. A manifest, an item for each question and a test with all of them; each answer has an explanation, which Canvas drops.',
      type: 'application/zip',
      specification: 'https://www.imsglobal.org/question/',
      example: start(asQti(questions.slice(0, 1), questionFile(site))[`items/${questions[0]?.id}.xml`] ?? ''),
    },
    {
      path: 'data/cards.apkg',
      group: 'For teaching',
      title: 'Cards as an Anki package',
      about:
        'Opens in Anki and AnkiDroid with one click. The deck, note type and cards keep their ids, so a later package updates the cards and leaves their schedule alone.',
      type: 'application/octet-stream',
      specification: 'https://docs.ankiweb.net/exporting.html',
      example: cards.length === 0 ? '' : 'A zip archive with the SQLite database collection.anki2.',
    },
    {
      path: 'data/cards.txt',
      group: 'For teaching',
      title: 'Cards for Anki',
      about: `Terms${withUrdu ? ' with Urdu' : ''}, people, and the dates of events. The id comes first, so that a later import updates a card; anything after the report has the tag since.`,
      type: 'text/tab-separated-values',
      specification: 'https://docs.ankiweb.net/importing/text-files.html',
      example: start(asAnkiText(cards.slice(0, 3), cardFile())),
    },
    {
      path: 'data/cards.csv',
      group: 'For teaching',
      title: 'Cards as CSV',
      about: 'The same, for spreadsheets and other programs.',
      type: 'text/csv',
      example: start(asCsv(cards.slice(0, 3), cardFile())),
    },
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

/** Long enough to show the form, short enough to be read. */
const SHOWN = 900;
const start = (text: string): string => (text.length <= SHOWN ? text.trim() : `${text.slice(0, SHOWN).trimEnd()} …`);
const json = (value: unknown): string => start(JSON.stringify(value, null, 2) ?? '');

async function firstWords(): Promise<string | undefined> {
  const [excerpt] = await getExcerpts();
  return excerpt?.quote[0]?.text;
}
