/** The collections of content that Astro reads, each with its schema. */

import { defineCollection } from 'astro:content';
import { existsSync } from 'node:fs';
import { file, glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { FURTHER_LANGUAGES, pathIn, SITE_LANGUAGES } from './i18n/languages.ts';
import { withProseType } from './integrations/prose-type.ts';
import { article } from './schemas/article.ts';
import { change } from './schemas/change.ts';
import { claim } from './schemas/claim.ts';
import { event } from './schemas/event.ts';
import { figure } from './schemas/figure.ts';
import { map } from './schemas/map.ts';
import { note } from './schemas/note.ts';
import { organisation } from './schemas/organisation.ts';
import { page } from './schemas/page.ts';
import { path } from './schemas/path.ts';
import { person } from './schemas/person.ts';
import { place } from './schemas/place.ts';
import { plainEdition } from './schemas/plain-edition.ts';
import { question } from './schemas/question.ts';
import { source } from './schemas/source.ts';
import { term } from './schemas/term.ts';
import { thread } from './schemas/thread.ts';
import { voices } from './schemas/voices.ts';

const MAP = './content/map.yaml';

/** Files of prose, without a module for each: `integrations/prose-type.ts` says why. */
const prose = (options: Parameters<typeof glob>[0]): Loader => {
  const loader = glob(options);
  return { ...loader, load: (context) => loader.load(withProseType(context)) };
};

const entries = (folder: string) => prose({ base: `./content/${folder}`, pattern: '*.mdx' });

const withoutEnding = ({ entry }: { entry: string }): string => entry.replace(/\.mdx$/, '');

/** What belongs to an article and has a name that is unique on the site. */
const named = (folder: string) =>
  prose({
    base: './content/articles',
    pattern: `*/${folder}/*.mdx`,
    generateId: ({ entry }) => withoutEnding({ entry }).split('/').at(-1) ?? entry,
  });

export const collections = {
  articles: defineCollection({
    loader: prose({
      base: './content/articles',
      pattern: '*/article.mdx',
      generateId: ({ entry }) => entry.split('/')[0] ?? entry,
    }),
    schema: article,
  }),
  plain: defineCollection({
    loader: prose({
      base: './content/articles',
      pattern: '*/plain.mdx',
      generateId: ({ entry }) => entry.split('/')[0] ?? entry,
    }),
    schema: plainEdition,
  }),
  notes: defineCollection({ loader: prose({ base: './content/articles', pattern: '*/notes/*.mdx' }), schema: note }),
  voices: defineCollection({
    loader: glob({
      base: './content',
      pattern: SITE_LANGUAGES.map((language) => pathIn(language, 'articles/*/voices.json')),
      generateId: ({ entry }) => entry,
    }),
    schema: voices,
  }),
  people: defineCollection({ loader: entries('people'), schema: person }),
  organisations: defineCollection({ loader: entries('organisations'), schema: organisation }),
  events: defineCollection({ loader: entries('events'), schema: event }),
  claims: defineCollection({ loader: entries('claims'), schema: claim }),
  places: defineCollection({ loader: entries('places'), schema: place }),
  terms: defineCollection({ loader: entries('terms'), schema: term }),
  threads: defineCollection({ loader: named('threads'), schema: thread }),
  pages: defineCollection({
    loader: glob({
      base: './content',
      pattern: ['pages/*.mdx', 'articles/*/{cover,teach}.mdx'],
      generateId: withoutEnding,
    }),
    schema: page,
  }),
  paths: defineCollection({ loader: named('paths'), schema: path }),
  questions: defineCollection({ loader: named('questions'), schema: question }),
  figures: defineCollection({ loader: glob({ base: './content/figures', pattern: '*.json' }), schema: figure }),
  /** Words in further languages, by their paths below `content/`; `record/translation.ts` lays them over the others. */
  translations: defineCollection({
    loader: prose({
      base: './content',
      pattern: FURTHER_LANGUAGES.map((language) => `${language}/**/*.{mdx,yaml,json}`),
      generateId: ({ entry }) => entry,
    }),
    schema: z.looseObject({}),
  }),
  /** The pages of prose among them, which are modules. */
  translatedPages: defineCollection({
    loader: glob({
      base: './content',
      pattern: FURTHER_LANGUAGES.map((language) => `${language}/{pages/*,articles/*/{cover,teach}}.mdx`),
      generateId: ({ entry }) => entry,
    }),
    schema: z.looseObject({}),
  }),
  changes: defineCollection({ loader: file('./content/changes.json'), schema: change }),
  map: defineCollection({
    loader: existsSync(MAP) ? file(MAP, { parser: (text) => ({ map: parse(text) }) }) : () => [],
    schema: map,
  }),
  sources: defineCollection({ loader: file('./content/sources.json'), schema: source }),
};
