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
  const { files } = words().data;
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
      group: 'notes',
      ...files.collection,
      ...annotation,
      example: json(collection?.content()),
    },
    {
      path: 'data/annotations/{article}/{page}.jsonld',
      parts: { article: slugs, page: pages },
      group: 'notes',
      ...files.page,
      ...annotation,
      example: json(page?.content()),
    },
    {
      path: `data/annotations/{article}/${VOICES}{file}.jsonld`,
      parts: { article: slugs, file: ofVoices.map(({ file }) => file.slice(VOICES.length)) },
      group: 'notes',
      ...words().voices.file,
      ...annotation,
      example: json(ofVoices[1]?.content()),
    },
    {
      path: textPath('{article}'),
      parts: { article: slugs },
      group: 'notes',
      ...files.text,
      type: 'text/plain',
      example: (await firstWords()) ?? '',
    },
    {
      path: notesPath('{article}'),
      parts: { article: slugs },
      group: 'notes',
      ...files.notes,
      type: 'application/json',
      schema: 'data/schemas/notes.schema.json',
      example: json(slugs[0] === undefined ? undefined : await notesFileOf(slugs[0])),
    },
    {
      path: 'notes.js',
      group: 'notes',
      ...files.notesScript,
      type: 'text/javascript',
      example:
        slugs[0] === undefined
          ? ''
          : notesLine({ script: wholeUrl('notes.js'), slug: slugs[0], integrity: 'sha384-…' }),
    },
    {
      path: 'data/record.jsonld',
      group: 'the-record',
      ...files.record,
      type: 'application/ld+json',
      specification: 'https://schema.org/',
      example: json(recordGraph(site, wholeUrl)),
    },
    {
      path: 'data/figures/{figure}.csv',
      parts: { figure: figures.map(({ id }) => id) },
      group: 'the-record',
      ...files.figure,
      type: 'text/csv',
      example: figures[0] === undefined ? '' : start(figureAsCsv(figures[0].data, site.sourceById)),
    },
    {
      path: 'data/sources.json',
      group: 'sources',
      ...files.csl,
      type: 'application/vnd.citationstyles.csl+json',
      specification: 'https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html',
      example: json(asCslJson(some)),
    },
    {
      path: 'data/sources.bib',
      group: 'sources',
      ...files.bibtex,
      type: 'application/x-bibtex',
      example: start(asBibTex(asCslJson(some))),
    },
    {
      path: 'data/sources.ris',
      group: 'sources',
      ...files.ris,
      type: 'application/x-research-info-systems',
      example: start(asRis(asCslJson(some))),
    },
    {
      path: 'embed/{excerpt}/oembed.json',
      parts: excerptParts(excerpts.filter(hasOEmbed)),
      group: 'excerpts',
      ...files.oembed,
      type: 'application/json',
      schema: 'data/schemas/oembed.schema.json',
      specification: 'https://oembed.com/',
      example: json(answer),
    },
    {
      path: 'embed/{article}/excerpts.json',
      parts: { article: slugs },
      group: 'excerpts',
      ...files.excerpts,
      type: 'application/json',
      schema: 'data/schemas/excerpt.schema.json',
      example: json([facts]),
    },
    {
      path: 'embed/{excerpt}/excerpt.json',
      parts: excerptParts(excerpts.filter(({ path }) => !isFactsList(factsFile(path)))),
      group: 'excerpts',
      ...files.excerpt,
      type: 'application/json',
      schema: 'data/schemas/excerpt.schema.json',
      example: json(ofRecord && factsOf(ofRecord)),
    },
    {
      path: 'embed.js',
      group: 'excerpts',
      ...files.hostScript,
      type: 'text/javascript',
      example: facts === undefined ? '' : start(snippet('script', facts)),
    },
    ...(await teachingFiles()),
    {
      path: 'changes/feed.xml',
      group: 'changes',
      ...files.rss,
      type: 'application/rss+xml',
      specification: 'https://www.rssboard.org/rss-specification',
      example: '<rss version="2.0">…',
    },
    {
      path: 'changes/feed.json',
      group: 'changes',
      ...files.feed,
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
      group: 'changes',
      ...files.sitemap,
      type: 'application/xml',
      specification: 'https://www.sitemaps.org/protocol.html',
      example: '<sitemapindex>…',
    },
    {
      path: 'data/openapi.json',
      group: 'this-list',
      ...files.openApi,
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
